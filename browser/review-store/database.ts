/** The database of review cards on this device. "Delete everything" takes all whose names begin as this one does. */
export const REVIEW_DATABASE = 'cited.review';
const CARDS = 'cards';

/** Cards as they are stored, whole or damaged, by their keys. */
export type StoredCards = ReadonlyMap<string, unknown>;

/** All stored cards. A device that keeps none gets no database by being asked. Rejects where storage is forbidden. */
export async function storedCards(): Promise<StoredCards> {
  const database = await open('if-there');
  if (!database) return new Map();
  return within(database, 'readonly', () => []);
}

/**
 * Reads all cards, and writes those that `change` gives for them, in one transaction: no other tab comes between. Resolves
 * once the device has written them for good. Rejects where storage is forbidden or full: then nothing is changed.
 */
export async function changeCards(change: (stored: StoredCards) => readonly [key: string, card: object][]) {
  const database = (await open('create'))!;
  await within(database, 'readwrite', change);
}

/** How long to wait for the device: some that forbid storage neither open a database nor say so. */
const PATIENCE_MS = 3_000;

function open(how: 'create' | 'if-there'): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(REVIEW_DATABASE, 1);
    const waiting = setTimeout(() => reject(new Error('storage does not answer')), PATIENCE_MS);
    let absent = false;
    request.onupgradeneeded = () => {
      absent = how === 'if-there';
      if (absent) request.transaction?.abort();
      else request.result.createObjectStore(CARDS);
    };
    request.onsuccess = () => {
      clearTimeout(waiting);
      // Who deletes it in another tab must not wait for this one.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = (event) => {
      clearTimeout(waiting);
      // Firefox would tell the page of an error that is expected.
      event.preventDefault();
      if (absent) resolve(undefined);
      else reject(request.error ?? new Error('storage is forbidden'));
    };
  });
}

function within(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  change: (stored: StoredCards) => readonly [key: string, card: object][],
): Promise<StoredCards> {
  return new Promise<StoredCards>((resolve, reject) => {
    const transaction = database.transaction(CARDS, mode, { durability: 'strict' });
    const cards = transaction.objectStore(CARDS);
    const [keys, values] = [cards.getAllKeys(), cards.getAll()];
    let stored: StoredCards = new Map();
    // Requests are answered in their order: by now there are the keys too.
    values.onsuccess = () => {
      stored = new Map(values.result.map((card, i): [string, unknown] => [String(keys.result[i]), card]));
      try {
        for (const [key, card] of change(stored)) cards.put(card, key);
      } catch (error) {
        // What is thrown here would reach the page as an error of its own.
        reject(error as Error);
        transaction.abort();
      }
    };
    transaction.oncomplete = () => resolve(stored);
    transaction.onabort = () => reject(transaction.error ?? new Error('the cards could not be kept'));
  }).finally(() => database.close());
}
