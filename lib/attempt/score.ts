import type { AttemptState } from './attempt-state';
import { attemptResult } from './result';

/** What a quiz that was finished came to: right at the first try, of those that are checked. */
export interface Score {
  right: number;
  total: number;
  /** When it was answered last, in milliseconds since 1970. */
  at: number;
}

/** The score of an attempt that is finished and checked, with the lesson or quiz that it belongs to. */
export function scoreOf(state: AttemptState): (Score & { lesson: string }) | undefined {
  const { phase, lesson, questions } = state;
  if (phase !== 'finished' || lesson === undefined) return undefined;
  const { right, graded, waiting } = attemptResult(state);
  if (graded === 0 || waiting > 0) return undefined;
  const at = Math.max(...questions.flatMap(({ answers }) => answers.map((answer) => answer.at)));
  return { lesson, right, total: graded, at };
}
