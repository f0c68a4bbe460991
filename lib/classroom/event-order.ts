import { byText } from '../kernel/text';
import type { StoredEvent } from './attempt-event';

/** In the order of clicks, as lib/attempt has it: the hybrid clock, then tab and number. */
export const byClick = (a: Click, b: Click): number => a.tick - b.tick || byText(a.tab, b.tab) || a.seq - b.seq;
type Click = Pick<StoredEvent, 'tick' | 'tab' | 'seq'>;

/** In the order in which they were stored, each once: the one that was stored first stands. */
export function inOrderOfArrival(stored: readonly StoredEvent[]): StoredEvent[] {
  const once = new Map<string, StoredEvent>();
  for (const event of stored.toSorted((a, b) => a.n - b.n)) {
    const key = JSON.stringify([event.tab, event.seq]);
    if (!once.has(key)) once.set(key, event);
  }
  return [...once.values()];
}
