import type { AttemptResult } from '@/lib/attempt/result';
import { filled, type QuizWords } from './quiz-words';
import styles from './Result.module.css';

/** The mark with its honest range, and what does not count in it. */
export function Score({ result, words }: { result: AttemptResult; words: QuizWords }) {
  const { right, rightInTheEnd, graded, total, range, unanswered, waiting, changed } = result;
  const score = { right, total: graded };
  const notes = [words.leftOpen[unanswered], words.stillWaiting[waiting], words.notCounted[changed]];
  return (
    <>
      <p className={styles.score}>
        {graded === 0 && total > 0 ? words.scoreNone : filled(graded < total ? words.scoreSoFar : words.score, score)}
      </p>
      {graded > 0 && <p className={styles.range}>{filled(words.range[graded] ?? '', range)}</p>}
      {rightInTheEnd > right && (
        <p className={styles.range}>{filled(words.inTheEnd, { right: rightInTheEnd, total: graded })}</p>
      )}
      {[unanswered, waiting, changed].map(
        (n, i) =>
          n > 0 && (
            <p key={notes[i]} className={styles.range}>
              {notes[i]}
            </p>
          ),
      )}
    </>
  );
}
