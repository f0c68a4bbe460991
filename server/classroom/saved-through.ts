import type { SavedThrough } from '@/lib/attempt/outbox-answer';
import { SERVER_TAB } from '@/lib/classroom/attempt-event';
import { numbersOfTab, tabsOfAttempts } from '../store/attempts';
import type { Row, Tx } from '../store/schema';

/** The last of these numbers before the first gap; -1 where the first is missing. */
function throughOf(numbers: readonly number[]): number {
  const kept = new Set(numbers);
  let through = -1;
  while (kept.has(through + 1)) through++;
  return through;
}

/** Through which number, without a gap, these events hold those of each tab. */
export function savedIn(events: readonly Row<'event'>[]): SavedThrough {
  const tabs = new Map<string, number[]>();
  for (const { tab, seq } of events) if (tab !== SERVER_TAB) tabs.set(tab, [...(tabs.get(tab) ?? []), seq]);
  return Object.fromEntries([...tabs].map(([tab, numbers]) => [tab, throughOf(numbers)]));
}

/** The same of many attempts, from counts alone; a tab is looked at closely only where events are missing in between. */
export async function savedOfAttempts(tx: Tx, attempts: readonly string[]): Promise<Map<string, SavedThrough>> {
  const found = new Map<string, Record<string, number>>(attempts.map((id) => [id, {}]));
  for (const { attempt, tab, count, last } of await tabsOfAttempts(tx, attempts)) {
    if (tab === SERVER_TAB) continue;
    found.get(attempt)![tab] = count === last + 1 ? last : throughOf(await numbersOfTab(tx, attempt, tab));
  }
  return found;
}
