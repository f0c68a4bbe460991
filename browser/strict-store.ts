/** One object store in a database of its own. */
export interface Place {
  /** Begins with `cited`, so that it goes with all that the site keeps on a device. */
  database: string;
  store: string;
  /** Makes the store. */
  create: (database: IDBDatabase) => void;
}

/**
 * Returns what does something in a transaction of its own, and ends when that is complete: what was written is then on the
 * disk. The database is opened for it and closed after it, so that no page stands in the way of one that deletes it. Reading
 * makes none: it ends with nothing where there is no database. Rejects where storage is forbidden or full.
 */
export const transactionsIn = (place: Place) =>
  async function inTransaction<Value>(
    mode: 'readonly' | 'readwrite',
    act: (store: IDBObjectStore) => IDBRequest<Value> | undefined,
  ): Promise<Value | undefined> {
    const database = await opened(place, mode);
    if (!database) return undefined;
    try {
      return await new Promise<Value | undefined>((resolve, reject) => {
        const transaction = database.transaction(place.store, mode, { durability: 'strict' });
        const request = act(transaction.objectStore(place.store));
        transaction.oncomplete = () => resolve(request?.result);
        transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
      });
    } finally {
      database.close();
    }
  };

/** How long a page waits for the device before it goes on without. */
const PATIENCE_MS = 3000;

function opened({ database, create }: Place, mode: 'readonly' | 'readwrite'): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    // Where storage is forbidden, this throws, fails, or never comes back.
    const request = indexedDB.open(database, 1);
    let [late, absent] = [false, false];
    const waiting = setTimeout(() => {
      late = true;
      reject(new DOMException('', 'TimeoutError'));
    }, PATIENCE_MS);
    request.onupgradeneeded = () => {
      absent = mode === 'readonly';
      if (absent) request.transaction?.abort();
      else create(request.result);
    };
    request.onsuccess = () => {
      clearTimeout(waiting);
      // Nobody waits for it any longer, and left open it would keep others from deleting it.
      if (late) request.result.close();
      else resolve(request.result);
    };
    request.onerror = (event) => {
      clearTimeout(waiting);
      // Firefox would tell the page of an error that is expected.
      event.preventDefault();
      if (absent) resolve(undefined);
      else reject(request.error ?? new DOMException('', 'UnknownError'));
    };
  });
}
