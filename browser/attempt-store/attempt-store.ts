import type { AttemptEvent, EventOf } from '../../lib/attempt/event';
import { oldAttempts } from '../../lib/attempt/old-attempts';
import { readEvents } from '../../lib/attempt/read-events';
import { inTransaction } from './database';
import { keysOf, storedEventsOf } from './keep-events';

export { keepEvents, type Kept } from './keep-events';

/** The events of an attempt that are kept here. Damaged ones are passed over. */
export const eventsOf = async (attempt: string): Promise<AttemptEvent[]> =>
  readEvents(await storedEventsOf(attempt)).events;

/**
 * Takes off this device what need not be kept any longer: see oldAttempts. It reads and deletes in one transaction, so that
 * no other tab adds to an attempt in between. Where storage is forbidden there is nothing to take.
 */
export const forgetOld = (now: number): Promise<unknown> =>
  inTransaction('readwrite', (store) => {
    const all = store.getAll();
    all.onsuccess = () => oldAttempts(all.result, now).forEach((attempt) => store.delete(keysOf(attempt)));
    return all;
  }).catch(() => undefined);

/** All that this device keeps of attempts, as it is stored. A device that keeps none gets no database by being asked. Rejects where storage is forbidden. */
export const storedEvents = async (): Promise<readonly unknown[]> =>
  (await inTransaction('readonly', (store) => store.getAll())) ?? [];

/** The attempt at a form that was begun last, if one is kept here. */
export async function newestAttempt(
  lesson: string,
  form: string,
): Promise<{ start: EventOf<'start'>; events: AttemptEvent[] } | undefined> {
  const found = await inTransaction('readonly', (store) => store.index('form').getAll([lesson, form]));
  const start = readEvents(found)
    .events.filter((event): event is EventOf<'start'> => event.v === 1 && event.type === 'start')
    .sort((a, b) => a.tick - b.tick)
    .at(-1);
  return start && { start, events: await eventsOf(start.attempt) };
}

/** How many attempts at a form this device knows of; 1 where it keeps none. */
export async function attemptsBegun(lesson: string, form: string): Promise<number> {
  const found = await inTransaction('readonly', (store) => store.index('form').getAll([lesson, form])).catch(() => []);
  return Math.max(1, new Set(readEvents(found ?? []).events.map(({ attempt }) => attempt)).size);
}
