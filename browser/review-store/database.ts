import { transactionsIn } from '../strict-store';

/** The database of review cards on this device. "Delete everything" takes all whose names begin as this one does. */
export const REVIEW_DATABASE = 'cited.review';

const inTransaction = transactionsIn({
  database: REVIEW_DATABASE,
  store: 'cards',
  create: (database) => database.createObjectStore('cards'),
});

/** Cards as they are stored, whole or damaged, by their keys. */
export type StoredCards = ReadonlyMap<string, unknown>;

/** All stored cards. A device that keeps none gets no database by being asked. Rejects where storage is forbidden. */
export async function storedCards(): Promise<StoredCards> {
  let stored: StoredCards = new Map();
  await inTransaction('readonly', (store) => readAll(store, (cards) => (stored = cards)));
  return stored;
}

/**
 * Reads all cards, and writes those that `change` gives for them, in one transaction: no other tab comes between. Resolves
 * once the device has written them for good. Rejects where storage is forbidden or full: then nothing is changed.
 */
export async function changeCards(change: (stored: StoredCards) => readonly [key: string, card: object][]) {
  let failure: unknown;
  const write = (store: IDBObjectStore) => (stored: StoredCards) => {
    try {
      for (const [key, card] of change(stored)) store.put(card, key);
    } catch (error) {
      // What is thrown here would reach the page as an error of its own.
      failure = error;
      store.transaction.abort();
    }
  };
  await inTransaction('readwrite', (store) => readAll(store, write(store))).catch((error: unknown) => {
    throw failure ?? error;
  });
}

function readAll(store: IDBObjectStore, then: (stored: StoredCards) => void): undefined {
  const [keys, values] = [store.getAllKeys(), store.getAll()];
  // Requests are answered in their order: by now there are the keys too.
  values.onsuccess = () =>
    then(new Map(values.result.map((card: unknown, i): [string, unknown] => [String(keys.result[i]), card])));
}
