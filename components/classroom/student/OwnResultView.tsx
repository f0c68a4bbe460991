import { Answered } from '@/components/quiz/Answered';
import { filled } from '@/components/quiz/quiz-words';
import type { OwnResult, OwnResultItem } from '@/lib/classroom/calls';
import { sayInstant } from '@/lib/classroom/say-instant';
import { useAnswer } from '../use-answer';
import type { AssignedWords } from './student-words';
import { Standing } from './Trouble';
import styles from './Student.module.css';

/** Answers may be shown while the page is open. */
const LOOK_AGAIN_MS = 30_000;

interface Props {
  assignment: string;
  words: AssignedWords;
  language: string;
  /** True where the page says by itself that it was handed in. */
  bare?: true;
}

/** What came of a student's work: the points and the evidence once they may be shown, and until then when that will be. */
export function OwnResultView({ assignment, words, language, bare }: Props) {
  const given = useAnswer('own-result', { assignment }, LOOK_AGAIN_MS);
  return (
    <>
      <Standing given={given} words={words} />
      {given.value && <Came result={given.value} {...{ words, language, bare }} />}
    </>
  );
}

function Came({ result, words, language, bare }: Omit<Props, 'assignment'> & { result: OwnResult }) {
  const { work, attempt, items, total, held, grades } = result;
  const at = attempt?.submittedAt ?? null;
  const told = items.filter(({ outcome }) => outcome);
  return (
    <>
      {at === null ? (
        <p>{words.notHandedIn}</p>
      ) : (
        <p>
          {!bare && <strong>{words.handedIn}. </strong>}
          {filled(words.handedInAt, { when: sayInstant(at, work.zone, language) })}{' '}
          {attempt?.late && words.handedInLate}
        </p>
      )}
      {held > 0 && <p className={styles.warning}>{words.heldBack}</p>}
      {total && <p className={styles.points}>{filled(words.points, total)}</p>}
      {total &&
        grades
          .slice(1)
          .map(({ revision, points, reason }) => <p key={revision}>{filled(words.regraded, { points, reason })}</p>)}
      {told.length < items.length && <p className={styles.told}>{words[`comes.${work.feedback}`]}</p>}
      {told.length > 0 && (
        <section aria-labelledby="answers">
          <h3 className={styles.heading} id="answers">
            {words.yourAnswers}
          </h3>
          {items.map((item, i) => (
            <Told key={item.item.id} item={item} n={i + 1} total={items.length} words={words} />
          ))}
        </section>
      )}
      <p className={styles.actions}>
        <a href="/class">{words.toWork}</a>
      </p>
    </>
  );
}

interface ToldProps {
  item: OwnResultItem;
  n: number;
  total: number;
  words: AssignedWords;
}

/** A question with the answer that counts, its points, and why. Omitted is not wrong, so it is not called so. */
function Told({ item: { item, given, outcome, late }, n, total, words }: ToldProps) {
  if (!outcome) return null;
  const { grade, evidence, mark, points, max } = outcome;
  const { question } = words;
  const said = given === null ? { ...question, wrong: words.noAnswer, partly: words.noAnswer } : question;
  return (
    <article className={styles.card} aria-labelledby={`told-${item.id}`}>
      <h4 className={styles.count} id={`told-${item.id}`}>
        {filled(words.questionOf, { n, total })}
      </h4>
      <p className={styles.note}>
        {mark === 'voided' ? words.voided : filled(words.pointsItem, { points, max })}
        {late && ` · ${words.lateItem}`}
      </p>
      <Answered item={item} draft={given ?? item.start} verdict={{ grade, evidence }} words={said} />
    </article>
  );
}
