import { filled } from '@/components/quiz/quiz-words';
import button from '@/components/ui/Button.module.css';
import type { WorkView } from '@/lib/classroom/calls';
import { sayInstant } from '@/lib/classroom/say-instant';
import type { AssignedWords } from './student-words';
import styles from './Student.module.css';

interface Props {
  work: WorkView;
  extraMinutes: number;
  words: AssignedWords;
  language: string;
}

/** Something that was assigned: where it stands, until when, and the way in. */
export function WorkCard({ work, extraMinutes, words, language }: Props) {
  const way = wayInto(work, words);
  return (
    <article className={styles.card} aria-labelledby={`work-${work.id}`}>
      <h3 className={styles.cardTitle} id={`work-${work.id}`}>
        {work.title}
      </h3>
      <WorkFacts {...{ work, extraMinutes, words, language }} />
      {work.mayNot && !work.underWay && work.phase === 'open' && !work.submittedAt && (
        <p className={styles.note}>{work.mayNot.words}</p>
      )}
      <p className={styles.actions}>
        {way && (
          <a className={button.button} href={`/class/quiz?assignment=${encodeURIComponent(work.id)}`}>
            {way}
          </a>
        )}
        <LessonLink quiet={way !== undefined} {...{ work, words }} />
      </p>
    </article>
  );
}

/** The way to the lesson, where one was assigned and is open. */
export function LessonLink({ work, words, quiet = false }: Pick<Props, 'work' | 'words'> & { quiet?: boolean }) {
  if (work.kind === 'quiz' || work.phase === 'not-open') return null;
  return (
    <a
      className={quiet ? `${button.button} ${button.quiet}` : button.button}
      href={`/learn/${encodeURIComponent(work.lesson)}`}
    >
      {words.read}
    </a>
  );
}

/** When it opens, is due and closes, and what was done of it, in the class's own time. */
export function WorkFacts({ work, extraMinutes, words, language }: Props) {
  return (
    <ul className={styles.lines}>
      {linesOf(work, words, language).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {work.items > 0 && <li>{words.questions[work.items]}</li>}
      {work.timeLimitMinutes !== null && <li>{limitOf(work.timeLimitMinutes, extraMinutes, words)}</li>}
      {work.attempts > 1 && <li>{filled(words.attempts, { used: work.used, attempts: work.attempts })}</li>}
    </ul>
  );
}

/** "15 min (10 + extra)". */
export const limitOf = (total: number, extra: number, words: AssignedWords): string =>
  extra > 0 ? filled(words.limitExtra, { total, limit: total - extra }) : filled(words.limit, { limit: total });

function linesOf(work: WorkView, words: AssignedWords, language: string): string[] {
  const { phase, opensAt, dueAt, closesAt, underWay, submittedAt, zone } = work;
  const say = (phrase: string, instant: number | null) =>
    instant === null ? [] : [filled(phrase, { when: sayInstant(instant, zone, language) })];
  return [
    ...(phase === 'not-open' ? say(words.opens, opensAt) : []),
    ...(phase === 'open' && dueAt === null && closesAt === null ? [words.noDue] : []),
    ...(phase === 'open' || phase === 'not-open' ? say(words.due, dueAt) : []),
    ...(phase === 'late' ? say(words.late, dueAt) : []),
    ...(phase === 'closed' ? say(words.closed, closesAt) : say(words.closes, closesAt)),
    ...(underWay
      ? [words.underWay, ...(work.timeLimitMinutes === null ? [] : say(words.endsAt, underWay.deadlineAt))]
      : []),
    ...say(words.submitted, submittedAt),
  ];
}

/** What the way in is called; none where there is nothing to see. */
function wayInto({ items, underWay, mayStart, submittedAt, used, phase }: WorkView, words: AssignedWords) {
  if (items === 0 || phase === 'not-open') return undefined;
  if (underWay) return words.goOn;
  if (submittedAt !== null) return mayStart ? words.resultOrAgain : words.result;
  if (mayStart) return words.start;
  return used > 0 || phase === 'closed' ? words.result : words.openQuiz;
}
