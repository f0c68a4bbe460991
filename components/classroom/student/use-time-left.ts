import { useEffect, useState } from 'react';
import type { ServerClock } from '@/browser/classroom/server-clock';
import type { AssignedWords } from './student-words';

const MINUTE = 60_000;
/** How long a notice of the time stands for screen readers. */
const STANDS = 20_000;

/** Milliseconds until the time is over, anew each second; null where there is no end. */
export function useTimeLeft(clock: ServerClock, deadlineAt: number | null): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (deadlineAt === null) return;
    const look = () => setLeft(clock.left());
    look();
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [clock, deadlineAt]);
  return deadlineAt === null ? null : left;
}

/** What is said of the time: when five minutes are left, when one is, and when it is over. */
export function announced(left: number | null, words: Pick<AssignedWords, 'five' | 'one' | 'timeOver'>): string {
  if (left === null) return '';
  if (left === 0) return words.timeOver;
  if (left <= MINUTE && left > MINUTE - STANDS) return words.one;
  return left <= 5 * MINUTE && left > 5 * MINUTE - STANDS ? words.five : '';
}

/** "12:05", or "1:02:05". */
export function clockText(left: number): string {
  const seconds = Math.ceil(left / 1_000);
  const two = (n: number) => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
