import { ok, type Result } from '../kernel/result';
import type { Phase } from './phase';
import { refuse } from './refusal';

/** What decides whether a seat may start one more attempt. */
export interface Tally {
  /** By the dates that count for the seat. */
  phase: Phase;
  /** The number of the last attempt; 0 before the first. */
  last: number;
  /** Attempts of the seat that count: those that were voided do not. */
  used: number;
  attempts: number;
  /** True if one of them is still under way: it goes on, and none is started. */
  underWay: boolean;
  /** True once the seat may see keys, other than those of its own answers as it goes. */
  answersShown: boolean;
}

/** The number of the attempt that a seat may start now, or why it may not. */
export function startAttempt({ phase, last, used, attempts, underWay, answersShown }: Tally): Result<number> {
  if (phase === 'not-open') return refuse('not-open', { found: phase, wanted: 'open', todo: 'come back then' });
  if (phase === 'closed') return refuse('closed', { found: phase, wanted: 'open', todo: 'ask your teacher' });
  if (underWay) return refuse('under-way', { found: 'an open attempt', wanted: 'none', todo: 'go on with it' });
  if (used >= attempts)
    return refuse('attempts-used', { found: String(used), wanted: String(attempts), todo: 'ask your teacher' });
  if (used > 0 && answersShown)
    return refuse('answers-shown', { found: 'answers shown', wanted: 'none', todo: 'ask your teacher' });
  return ok(last + 1);
}
