import { DATABASE } from '../attempt-store/database';
import { otherTabs } from '../attempt-store/other-tabs';
import { ATTEMPTS, type Told } from '../attempt-store/told';
import { OUTBOX_DATABASE } from '../outbox/saved-through';
import { REVIEW_DATABASE } from '../review-store/database';

/** What all names begin with under which this site keeps something: keys, databases and caches. */
const OURS = 'cited';

/** Databases of this site by name, for browsers that do not list what there is. */
const KNOWN = [DATABASE, OUTBOX_DATABASE, REVIEW_DATABASE];

const MS_FOR_OTHER_TABS = 3_000;

/** Deletes all that this site keeps on this device. False if something is left, as while another tab holds it open. */
export async function deleteAll(): Promise<boolean> {
  const done = await Promise.allSettled([deleteKeys(), deleteDatabases(), deleteCaches()]);
  // A quiz in another tab would go on with an attempt that is gone.
  const tabs = otherTabs<Told>(ATTEMPTS, () => {});
  tabs.tell('deleted');
  tabs.close();
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
