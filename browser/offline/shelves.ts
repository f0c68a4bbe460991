import { listPath, mayHoldKey, type KeptList } from '../../lib/lesson/offline';

/** Begins the names of all caches of ours. */
const OURS = 'cited-';
/** Those that this worker understands: raise the number when they are laid out in another way. */
const FORMAT = `${OURS}1:`;
/** Files whose address holds their hash, shared by all shelves. */
const FILES = `${FORMAT}files`;

/** What never comes must not hold up the next shelf for ever. */
const MS_TO_FETCH = 30_000;

/**
 * Keeps everything that belongs to a lesson (without one: what stands beside every lesson) on a shelf of its own. The list
 * is put there last: a shelf that has it is whole. A lesson that changed, or was kept on another day, is fetched anew, and
 * the old shelf stands until the new one is whole. Rejects where something cannot be fetched or kept.
 */
export const keep = (lesson?: string): Promise<void> =>
  // One shelf at a time, also while two workers run: a shelf that is whole has files dropped that no list names.
  navigator.locks.request(`${OURS}keep`, () => keepListed(listPath(lesson)));

async function keepListed(at: string): Promise<void> {
  const answer = await fetchGood(at, () => dropCaches((name) => name.startsWith(shelfOf(at))));
  const { version, urls } = (await answer.clone().json()) as KeptList;
  // Pages say how much time has passed, so that they are not the same tomorrow.
  const name = `${shelfOf(at)}${version}@${new Date().toISOString().slice(0, 10)}`;
  const shelf = await caches.open(name);
  if (await shelf.match(at)) return;
  const files = await caches.open(FILES);
  // One after the other: what the reader asks for meanwhile comes first.
  for (const url of urls) {
    if ((await files.match(url)) || (await shelf.match(url))) continue;
    const one = await fetchGood(url);
    await (isForEver(one) ? files : shelf).put(url, one);
  }
  await shelf.put(at, answer);
  await dropCaches((other) => other.startsWith(shelfOf(at)) && other !== name);
  await dropUnused(files);
}

/** True if a lesson is kept whole. */
export const isKept = async (lesson: string): Promise<boolean> => Boolean(await caches.match(listPath(lesson)));

/** What is kept for an address, whatever its query. */
export const keptAt = (path: string): Promise<Response | undefined> =>
  mayHoldKey(path) ? Promise.resolve(undefined) : caches.match(path, { ignoreVary: true });

/** Takes away what an older worker kept in a way that this one does not understand, and nothing of others. */
export const dropOldFormats = (): Promise<void> =>
  dropCaches((name) => name.startsWith(OURS) && !name.startsWith(FORMAT));

const shelfOf = (at: string): string => `${FORMAT}${at}#`;

const isForEver = ({ headers }: Response): boolean => /\bimmutable\b/.test(headers.get('cache-control') ?? '');

/** Asks the server, and takes nothing but a whole answer that may be kept. `gone` hears that there is none any more. */
async function fetchGood(url: string, gone?: () => Promise<void>): Promise<Response> {
  const answer = await fetch(url, { cache: 'no-cache', signal: AbortSignal.timeout(MS_TO_FETCH) });
  if (answer.status === 404) await gone?.();
  const mayBeKept = !mayHoldKey(url) && !/\bno-store\b/.test(answer.headers.get('cache-control') ?? '');
  if (answer.status !== 200 || answer.redirected || !mayBeKept)
    throw new Error(`${url} answered ${answer.status} and cannot be kept`);
  return answer;
}

async function dropCaches(isDropped: (name: string) => boolean): Promise<void> {
  await Promise.all((await caches.keys()).filter(isDropped).map((name) => caches.delete(name)));
}

/** Drops files that no shelf lists any more. */
async function dropUnused(files: Cache): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(FORMAT) && name !== FILES);
  const used = new Set((await Promise.all(names.map(listedIn))).flat());
  const unused = (await files.keys()).filter(({ url }) => !used.has(new URL(url).pathname));
  await Promise.all(unused.map((request) => files.delete(request)));
}

async function listedIn(name: string): Promise<readonly string[]> {
  const list = await (await caches.open(name)).match(name.slice(FORMAT.length).replace(/#.*$/, ''));
  return list ? ((await list.json()) as KeptList).urls : [];
}
