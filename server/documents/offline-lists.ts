import { createHash } from 'node:crypto';
import { CLASS_PAGES, KEPT_BESIDE, lessonIn, listPath, type KeptList } from '@/lib/lesson/offline';
import type { Ready } from './make-ready';
import { asset, type Plan } from './plan';

/** The route of the lists, as metrics count it. */
export const OFFLINE_LIST = '/offline/[list]';

/** Pictures to share are of no use without a connection, and weigh more than all the rest of a lesson. */
const CARDS = '/cards/[file]';

/**
 * What a device keeps for reading without a connection, as a list for each lesson and one for what stands beside them:
 * the pages that lie ready, and every file of the build that they name. What is drawn on demand may hold a key; it never
 * lies ready, and so is on no list.
 */
export function offlineLists(ready: readonly Ready[]): Plan[] {
  const all = new Map(ready.map((one) => [one.answer.path, one]));
  const pages = ready.filter(isPage);
  const beside = KEPT_BESIDE.flatMap((path) => all.get(path) ?? []);
  const lessons = pages
    .filter(({ answer }) => answer.route === '/learn/[slug]')
    .map(({ answer }) => lessonIn(answer.path)!);
  const classes = pages.some(({ answer }) => lessonIn(answer.path) === CLASS_PAGES) ? [CLASS_PAGES] : [];
  return [
    // A site that has no such page (a test has one) has nothing to keep.
    ...(beside.length > 0 ? [listOf(listPath(), beside, all)] : []),
    ...[...lessons, ...classes].map((lesson) =>
      listOf(
        listPath(lesson),
        pages.filter(({ answer }) => lessonIn(answer.path) === lesson),
        all,
      ),
    ),
  ];
}

const isPage = ({ answer }: Ready): boolean =>
  answer.status === 200 && (answer.kind === 'document' || answer.kind === 'app');

function listOf(at: string, pages: readonly Ready[], all: ReadonlyMap<string, Ready>): Plan {
  const kept = new Set<Ready>(pages);
  // A set is walked to its end also while it grows: a style sheet names fonts.
  for (const one of kept)
    for (const path of filesNamedBy(one)) {
      const file = all.get(path);
      if (file?.answer.kind === 'file' && file.answer.route !== CARDS) kept.add(file);
    }
  const list: KeptList = { version: digestOf([...kept]), urls: [...kept].map(({ answer }) => answer.path) };
  const [answer, body] = asset(at, Buffer.from(JSON.stringify(list)));
  return [{ ...answer, route: OFFLINE_LIST, keep: 'never' }, body];
}

/** Addresses of files that a page or a style sheet names; also of scripts that the framework loads later. */
function filesNamedBy({ answer: { path, type }, bodies }: Ready): string[] {
  const text = () => bodies.identity.toString('utf8');
  if (type.startsWith('text/css'))
    return [...text().matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => new URL(url!, `http://site${path}`).pathname);
  if (!type.startsWith('text/html')) return [];
  return [
    ...[...text().matchAll(/\b(?:src|href)="(\/[^"?#]+)/g)].map(([, url]) => url!),
    ...[...text().matchAll(/static\/(?:chunks|media)\/[\w.~/-]+/g)].map(([named]) => `/_next/${named}`),
  ];
}

/** A digest of these answers, whichever comes first. */
function digestOf(ready: readonly Ready[]): string {
  const parts = ready.map(({ answer }) => `${answer.path} ${answer.body}`).sort();
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
