import type { SavedThrough } from '@/lib/attempt/outbox-answer';
import { SERVER_TAB } from '@/lib/classroom/attempt-event';
import { numbersOfTabs, tabsOfAttempts } from '../store/attempts';
import { groupBy } from '@/lib/kernel/group';
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
  const tabs = (await tabsOfAttempts(tx, attempts)).filter(({ tab }) => tab !== SERVER_TAB);
  const gaps = [...new Set(tabs.filter(({ count, last }) => count !== last + 1).map(({ attempt }) => attempt))];
  // One statement for all of them: a page that is out to do harm has a gap in thousands of tabs.
  const numbers = groupBy(await numbersOfTabs(tx, gaps), ({ attempt, tab }) => [`${attempt} ${tab}`]);
  const through = ({ attempt, tab, count, last }: (typeof tabs)[number]): number =>
    count === last + 1 ? last : throughOf((numbers.get(`${attempt} ${tab}`) ?? []).map(({ seq }) => seq));
  const of = groupBy(tabs, ({ attempt }) => [attempt]);
  return new Map(
    attempts.map((id) => [id, Object.fromEntries((of.get(id) ?? []).map((one) => [one.tab, through(one)]))]),
  );
}
