/** Where attempts are kept on this device: the name of an IndexedDB database. */
export const DATABASE = 'cited.attempts';
const EVENTS = 'events';

/**
 * Does something in a transaction of its own, and ends when that is complete: what was written is then on the disk.
 * The database is opened for it and closed after it, so that no page stands in the way of one that deletes it.
 */
export async function inTransaction<Value>(
  mode: IDBTransactionMode,
  act: (events: IDBObjectStore) => IDBRequest<Value> | undefined,
): Promise<Value | undefined> {
  const database = await opened();
  try {
    return await new Promise<Value | undefined>((resolve, reject) => {
      const transaction = database.transaction(EVENTS, mode, { durability: 'strict' });
      const request = act(transaction.objectStore(EVENTS));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
    });
  } finally {
    database.close();
  }
}

/** How long a page waits for the device before it goes on without. */
const PATIENCE_MS = 3000;

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Where storage is forbidden, this throws, fails, or never comes back.
    const request = indexedDB.open(DATABASE, 1);
    const waiting = setTimeout(() => reject(new DOMException('', 'TimeoutError')), PATIENCE_MS);
    request.onupgradeneeded = () => {
      const events = request.result.createObjectStore(EVENTS, { keyPath: ['attempt', 'tab', 'seq'] });
      // Only the start of an attempt says which form it is at.
      events.createIndex('form', ['lesson', 'form']);
    };
    request.onsuccess = () => {
      clearTimeout(waiting);
      resolve(request.result);
    };
    request.onerror = () => {
      clearTimeout(waiting);
      reject(request.error ?? new DOMException('', 'UnknownError'));
    };
  });
}
