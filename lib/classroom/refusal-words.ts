import type { Problem } from '../kernel/result';
import { isWordKey, type Say } from '../words';

/** A refusal in a reader's words: what happened, and what to do now. What has no words of its own is said in general. */
export function refusalWords({ code, found, wanted }: Problem, say: Say): string {
  const key = `refused.${code}`;
  return isWordKey(key) ? say(key, { found, wanted }) : say('refused.other');
}
