import { canonicalJson } from '../kernel/canonical-json';
import { byText } from '../kernel/text';
import type { AttemptEvent } from './event';

/**
 * Events of any number of tabs as one list, each once, in the order in which they count: whatever order they came in, and
 * however often. Two that share tab and number and yet differ are both kept, so that no fault of a page loses an answer.
 */
export function mergeEvents(...lists: readonly (readonly AttemptEvent[])[]): AttemptEvent[] {
  const byStamp = new Map<string, AttemptEvent[]>();
  for (const event of lists.flat()) {
    const key = JSON.stringify([event.attempt, event.tab, event.seq]);
    const twins = byStamp.get(key);
    if (!twins) byStamp.set(key, [event]);
    else if (!twins.some((twin) => isSame(twin, event))) twins.push(event);
  }
  return [...byStamp.values()].flat().sort(inOrder);
}

const isSame = (a: AttemptEvent, b: AttemptEvent): boolean => a === b || canonicalJson(a) === canonicalJson(b);

const inOrder = (a: AttemptEvent, b: AttemptEvent): number =>
  a.tick - b.tick ||
  byText(a.attempt, b.attempt) ||
  byText(a.tab, b.tab) ||
  a.seq - b.seq ||
  byText(canonicalJson(a), canonicalJson(b));
