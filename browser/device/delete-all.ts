import { DATABASE } from '../attempt-store/database';
import { REVIEW_DATABASE } from '../review-store/database';

/** What all names begin with under which this site keeps something: keys, databases and caches. */
const OURS = 'cited';

/** Databases of this site by name, for browsers that do not list what there is. */
const KNOWN = [DATABASE, REVIEW_DATABASE];

const MS_FOR_OTHER_TABS = 3_000;

/** Deletes all that this site keeps on this device. False if something is left, as while another tab holds it open. */
export async function deleteAll(): Promise<boolean> {
  const done = await Promise.allSettled([deleteKeys(), deleteDatabases(), deleteCaches()]);
  return done.every(({ status }) => status === 'fulfilled');
}

async function deleteKeys(): Promise<void> {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (key.startsWith(OURS)) storage.removeItem(key);
}

async function deleteDatabases(): Promise<void> {
  const listed = (await indexedDB.databases?.())?.map(({ name = '' }) => name) ?? KNOWN;
  await Promise.all(listed.filter((name) => name.startsWith(OURS)).map(deleteDatabase));
}

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error(`${name} could not be deleted`));
    // Other tabs are asked to let go of it; one that does not would keep us waiting for ever.
    request.onblocked = () => setTimeout(() => reject(new Error(`${name} is open in another tab`)), MS_FOR_OTHER_TABS);
  });

async function deleteCaches(): Promise<void> {
  // Missing where the address is not secure.
  if (!('caches' in globalThis)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(names.map((name) => caches.delete(name)));
}
