import type { Confidence } from '@/lib/attempt/event';
import type { Calibration } from '@/lib/attempt/result';
import { filled, type QuizWords } from './quiz-words';
import styles from './Result.module.css';

/** How many of the answers of each level were right: to learn when to trust oneself, not to be marked by. */
export function HowSure({ calibration, words }: { calibration: Calibration; words: QuizWords }) {
  const levels = (Object.entries(calibration) as [Confidence, Calibration[Confidence]][]).filter(
    ([, { given }]) => given,
  );
  return (
    <>
      <h3 className={styles.sub}>{words.calibration}</h3>
      <ul className={styles.levels}>
        {levels.map(([level, counts]) => (
          <li key={level}>{filled(words.calibrations[level], counts)}</li>
        ))}
      </ul>
    </>
  );
}
