import { ok, type Result } from '@/lib/kernel/result';
import type { Attempted } from './failure-limits';
import { no } from './refused';
import type { Ask } from './verb';

/** Lets somebody try a code, unless too many were wrong. */
export function mayTry({ limits, context: { now } }: Ask, who: Attempted): Result<null> {
  const wait = limits.wait(who, now);
  return wait > 0 ? no('too-many', String(Math.ceil(wait / 60)), String(wait)) : ok(null);
}
