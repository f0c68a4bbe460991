import type { AttemptEvent, EventOf } from '../../lib/attempt/event';
import { readEvents } from '../../lib/attempt/read-events';
import { inTransaction } from './database';

/** What became of events that were to be kept. */
export type Kept = 'kept' | 'full' | 'forbidden';

/** Keeps events on this device; they are there once this ends with `kept`. */
export async function keepEvents(events: readonly AttemptEvent[]): Promise<Kept> {
  try {
    await inTransaction('readwrite', (store) => {
      for (const event of events) store.put(event);
      return undefined;
    });
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
  }
}

/** The events of an attempt that are kept here. Damaged ones are passed over. */
export async function eventsOf(attempt: string): Promise<AttemptEvent[]> {
  // In the order of keys a list comes after every text.
  return readEvents(
    await inTransaction('readonly', (store) => store.getAll(IDBKeyRange.bound([attempt], [attempt, []]))),
  ).events;
}

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
