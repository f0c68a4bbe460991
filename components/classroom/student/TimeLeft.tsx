import { filled } from '@/components/quiz/quiz-words';
import type { Play } from './AssignedPlayer';
import { clockText } from './use-time-left';
import { limitOf } from './WorkCard';
import styles from './Student.module.css';

/** How much time is left, by the server's clock, and what it was. Not read out each second: see announced. */
export function TimeLeft({
  left,
  opening,
  extraMinutes,
  words,
}: Pick<Play, 'opening' | 'extraMinutes' | 'words'> & { left: number | null }) {
  const { timeLimitMinutes } = opening.work;
  if (left === null || timeLimitMinutes === null) return null;
  return (
    <p className={styles.time} role="timer">
      <strong>{filled(words.timeLeft, { time: clockText(left) })}</strong>{' '}
      <span>{limitOf(timeLimitMinutes, extraMinutes, words)}</span>
    </p>
  );
}
