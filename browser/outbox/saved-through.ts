import type { SavedThrough } from '../../lib/attempt/outbox-answer';
import { transactionsIn } from '../strict-store';

const inTransaction = transactionsIn({
  database: 'cited.outbox',
  store: 'saved',
  create: (database) => database.createObjectStore('saved'),
});

/** What the server last said to have of an attempt; nothing where that is not known. */
export const keptSavedThrough = (attempt: string): Promise<SavedThrough | undefined> =>
  inTransaction<SavedThrough>('readonly', (store) => store.get(attempt)).catch(() => undefined);

/** Keeps what the server said. Where it cannot be kept, a reload sends more than it needs to, and nothing is lost. */
export const keepSavedThrough = (attempt: string, saved: SavedThrough): Promise<unknown> =>
  inTransaction('readwrite', (store) => store.put(saved, attempt)).catch(() => undefined);
