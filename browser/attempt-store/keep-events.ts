import type { AttemptEvent } from '../../lib/attempt/event';
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

/** What this device keeps of an attempt, as it is stored. Rejects where storage is forbidden. */
export const storedEventsOf = async (attempt: string): Promise<readonly unknown[]> =>
  (await inTransaction('readonly', (store) => store.getAll(keysOf(attempt)))) ?? [];

/** In the order of keys a list comes after every text. */
export const keysOf = (attempt: string): IDBKeyRange => IDBKeyRange.bound([attempt], [attempt, []]);
