import button from '@/components/ui/Button.module.css';
import type { Verdict } from '@/lib/attempt/verdict';
import { scoreRange } from '@/lib/attempt/range';
import type { Provenance } from '@/lib/fact/provenance';
import type { Draft, PublicItem } from '@/lib/question/item';
import { fieldsOf, versionField, type Field } from '@/lib/question/plain-fields';
import type { PracticeForm } from '@/lib/quiz/form';
import type { Say } from '@/lib/words';
import { Answered } from './Answered';
import { PlainForm } from './PlainForm';
import styles from './PlainAnswers.module.css';
import player from './QuizPlayer.module.css';
import { questionWords } from './quiz-words';
import result from './Result.module.css';

/** A question of the form, and what became of it. */
export interface ShownQuestion {
  item: PublicItem;
  draft: Draft;
  outcome: Verdict<Provenance> | 'open' | 'unclear' | 'changed';
  teaches: { href: string; title: string } | null;
}

interface Props {
  form: PracticeForm;
  questions: readonly ShownQuestion[];
  /** How many questions were on the page that was sent and are not in the form any more. */
  gone: number;
  /** Where the questions that are still open lead to: this page. */
  action: string;
  /** Where to go on: another form, and the lessons. */
  ways: readonly { href: string; title: string }[];
  say: Say;
}

type Numbered = ShownQuestion & { number: number };
type Marked = Numbered & { outcome: Verdict<Provenance> };

const isMarked = (question: Numbered): question is Marked => typeof question.outcome === 'object';

/** The page of answers to a plain form: the mark, what is still open, then each question locked with why and the evidence. */
export function PlainAnswers({ form, questions, gone, action, ways, say }: Props) {
  const all = questions.map((question, i): Numbered => ({ ...question, number: i + 1 }));
  const marked = all.filter(isMarked);
  const open = all.filter((question) => !isMarked(question));
  return (
    <>
      <Score marked={marked} total={all.length} say={say} />
      {gone > 0 && <p className={styles.note}>{say('plain.gone', { n: gone })}</p>}
      {open.length > 0 && <StillOpen open={open} marked={marked} leads={{ action, form }} say={say} />}
      {marked.length > 0 && <Told marked={marked} total={all.length} say={say} />}
      <p className={result.actions}>
        {ways.map(({ href, title }, i) => (
          <a key={href} className={`${button.button} ${i === 0 ? '' : button.quiet}`} href={href}>
            {title}
          </a>
        ))}
      </p>
      <p className={result.note}>{say('quiz.forms')}</p>
    </>
  );
}

/** How many are right, of those that were answered: an open question is no mistake. */
function Score({ marked, total, say }: { marked: readonly Marked[]; total: number; say: Say }) {
  const answered = marked.length;
  const right = marked.filter(({ outcome }) => outcome.grade.correct).length;
  return (
    <section>
      <h2 className={result.heading}>{say('quiz.done')}</h2>
      {answered === 0 ? (
        <p className={styles.none}>{say('plain.none')}</p>
      ) : (
        <>
          <p className={result.score}>
            {say(answered === total ? 'quiz.score' : 'plain.score', { right, total: answered })}
          </p>
          <p className={result.range}>{say('quiz.range', { total: answered, ...scoreRange(right, answered) })}</p>
        </>
      )}
    </section>
  );
}

interface OpenProps {
  open: readonly Numbered[];
  marked: readonly Marked[];
  leads: { action: string; form: PracticeForm };
  say: Say;
}

/** What was left open or could not be marked, as a form that sends what was marked once more. */
function StillOpen({ open, marked, leads, say }: OpenProps) {
  const kept = marked.flatMap(({ item, draft }): Field[] => [versionField(item), ...fieldsOf(item, draft)]);
  return (
    <section>
      <h2 className={styles.heading}>{say('plain.open', { n: open.length })}</h2>
      <p className={styles.note}>{say('plain.openHint')}</p>
      <PlainForm
        {...leads}
        total={open.length + marked.length}
        questions={open.map(({ number, item, draft, outcome }) => ({
          number,
          item,
          ...(outcome === 'unclear' && { draft, problem: outcome }),
          ...(outcome === 'changed' && { problem: outcome }),
        }))}
        kept={kept}
        say={say}
      />
    </section>
  );
}

/** Every question that was marked, with the step that teaches it. */
function Told({ marked, total, say }: { marked: readonly Marked[]; total: number; say: Say }) {
  const words = questionWords(say);
  return (
    <>
      <h2 className={styles.heading}>{say('plain.answered')}</h2>
      {marked.map(({ number, item, draft, outcome, teaches }) => (
        <article key={item.id} className={styles.question}>
          <h3 className={player.count}>{say('quiz.questionOf', { n: number, total })}</h3>
          <Answered item={item} draft={draft} verdict={outcome} teaches={teaches ?? undefined} words={words} />
        </article>
      ))}
    </>
  );
}
