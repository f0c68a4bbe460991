import type { Problem } from '../kernel/result';
import { isWordKey, type Say } from '../words';

/**
 * A refusal in a reader's words: what happened, and what to do now. What has no words of its own is said in general. The
 * server says it in its answer: a page has no catalogue.
 */
export function refusalWords({ code, found, wanted }: Problem, say: Say): string {
  const key = `refused.${code}`;
  return isWordKey(key) ? say(key, { found, wanted }) : say('refused.other');
}
