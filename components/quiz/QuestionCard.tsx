import { isAnswered } from '@/lib/attempt/is-answered';
import type { Deed } from '@/lib/attempt/next-stamp';
import type { QuestionState } from '@/lib/attempt/question-state';
import type { Verdict } from '@/lib/attempt/verdict';
import type { Provenance } from '@/lib/fact/provenance';
import type { PublicItem } from '@/lib/question/item';
import { Feedback } from './Feedback';
import { Notice, type Deed as Way } from './Notice';
import { Question } from './Question';
import type { QuizWords } from './quiz-words';
import { useFocusOnOutcome } from './use-focus-on-outcome';

interface Props {
  item: PublicItem;
  question: QuestionState;
  teaches?: { href: string; title: string };
  words: QuizWords;
  /** True where the learner wants to say how sure the answers are. */
  asksSure: boolean;
  /** True where it stands among others: its outcome is then named after it. */
  among: boolean;
  record: (deed: Deed) => void;
  retry: () => void;
  /** The way on, where one question follows another. */
  next?: Way;
}

/** A question with what became of its answer. The focus goes to that once the learner has answered. */
export function QuestionCard({ item, question, teaches, words, asksSure, among, record, retry, next }: Props) {
  const { phase, draft, nextTry, secondChance, version } = question;
  const { card, heading, actedRef } = useFocusOnOutcome(`${phase} ${secondChance}`);
  const verdict =
    secondChance || phase !== 'feedback' ? undefined : (question.verdict as Verdict<Provenance> | undefined);
  const act = (deed: Deed) => {
    actedRef.current = true;
    record(deed);
  };
  const names = among ? { id: `${item.id}-outcome`, about: `${item.id}-stem` } : { id: 'feedback-heading' };
  const named = { ...names, headingRef: heading };
  const on = next ? [next] : [];
  return (
    <div ref={card}>
      <Question
        item={item}
        phase={phase}
        draft={draft}
        verdict={verdict}
        words={words}
        asksSure={asksSure && nextTry === 1}
        onDraft={(changed) => record({ type: 'draft', item: item.id, draft: changed })}
        onCheck={(confidence) =>
          isAnswered(draft)
            ? act({
                type: 'answer',
                item: item.id,
                version,
                answer: draft,
                try: nextTry ?? 1,
                ...(confidence && { confidence }),
              })
            : record({ type: 'invalid', item: item.id })
        }
        onReveal={nextTry === 2 ? () => act({ type: 'reveal', item: item.id }) : undefined}
      />
      {secondChance && (
        <Notice
          {...named}
          heading={words.notYet}
          deeds={[
            { label: words.tryAgain, go: () => act({ type: 'second-chance', item: item.id }) },
            { label: words.reveal, go: () => act({ type: 'reveal', item: item.id }) },
          ]}
        >
          {words.notYetHint}
        </Notice>
      )}
      {phase === 'offline' && (
        <Notice {...named} heading={words.waiting} deeds={[...on, { label: words.retry, go: retry }]}>
          {words.waitingHint}
        </Notice>
      )}
      {phase === 'changed' && (
        <Notice {...named} heading={words.outcomeChanged} deeds={on}>
          {words.changed}
        </Notice>
      )}
      {verdict && (
        <Feedback {...named} key={verdict.grade.key} verdict={verdict} teaches={teaches} words={words} next={next} />
      )}
    </div>
  );
}
