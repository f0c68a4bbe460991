import type { Score } from '../lib/attempt/score';
import { keep, kept } from './kept';

/** Where it is kept what the quiz of a lesson came to when it was taken last. Attempts hold the same: this is quick to read. */
export const SCORES = 'cited.scores';

/** Keeps a score unless a later one of the same quiz is known. */
export function keepScore({ lesson, right, total, at }: Score & { lesson: string }): void {
  const known = kept<Partial<Score>>(SCORES)[lesson];
  if (!(Number(known?.at) > at)) keep(SCORES, lesson, { right, total, at } satisfies Score);
}
