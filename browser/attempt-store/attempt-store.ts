import type { AttemptEvent, EventOf } from '../../lib/attempt/event';
import { readEvents } from '../../lib/attempt/read-events';
import { inTransaction } from './database';
import { storedEventsOf } from './keep-events';

export { keepEvents, type Kept } from './keep-events';

/** The events of an attempt that are kept here. Damaged ones are passed over. */
export const eventsOf = async (attempt: string): Promise<AttemptEvent[]> =>
  readEvents(await storedEventsOf(attempt)).events;

/** All that this device keeps of attempts, as it is stored. Rejects where storage is forbidden. */
export const storedEvents = async (): Promise<readonly unknown[]> =>
  (await inTransaction('readonly', (store) => store.getAll())) ?? [];

/** The start of the attempt at a form that was begun last, if one is kept here. */
export async function newestStart(lesson: string, form: string): Promise<EventOf<'start'> | undefined> {
  const found = await inTransaction('readonly', (store) => store.index('form').getAll([lesson, form]));
  return readEvents(found)
    .events.filter((event): event is EventOf<'start'> => event.v === 1 && event.type === 'start')
    .sort((a, b) => a.tick - b.tick)
    .at(-1);
}
