import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { pairsOf, securityHeaders, type Headers } from '../front-door/headers';
import { readStock, type Stocked } from '../front-door/stock';
import { OFFLINE_PAGE, WORKER } from '@/lib/lesson/offline';
import { OFFLINE_LIST } from '../documents/offline-lists';
import { INTERNAL, NOT_FOUND } from '../front-door/routes';
import { toPlainPage, type Place } from './to-plain-page';

/** Pages that lead only to what a server must answer, or that only a service worker shows. */
const LEFT_OUT = new Set(['/quiz/[slug]', OFFLINE_PAGE]);

/** What was written. */
export interface Exported {
  pages: number;
  files: number;
}

/**
 * Writes the documents of a build into an empty or new folder that any host of plain files can serve. Quizzes are left
 * out: they are graded by a server, and a folder could only do it by holding the keys in the clear.
 */
export function staticExport(dist: string, to: string, base: string): Result<Exported> {
  if (existsSync(to) && readdirSync(to).length > 0)
    return fail({
      code: 'export-folder',
      found: `${to}, which is not empty`,
      wanted: 'a new or an empty folder',
      todo: 'name another, or empty it',
    });
  if (base !== '' && !/^(\/[a-z0-9._~-]+)+$/i.test(base))
    return fail({
      code: 'export-base',
      found: `the base "${base}"`,
      wanted: 'a path such as /cited, without a slash at its end',
      todo: 'write it so, or leave it out for the root of a host',
    });
  const all = [...readStock(dist).answers.values()];
  const pages = all.filter(isPage);
  const files = all.filter(isFile);
  const place: Place = {
    base,
    pages: new Set(pages.map(({ answer }) => answer.path)),
    files: new Set(files.map(({ answer }) => answer.path)),
  };
  for (const { answer, identity } of pages)
    write(join(to, answer.path, 'index.html'), toPlainPage(identity.body.toString('utf8'), place));
  for (const { answer, identity } of files) write(join(to, answer.path), bodyOf(answer.path, identity.body, place));
  write(join(to, '404.html'), toPlainPage(notFoundOf(all), place));
  write(join(to, '_headers'), headersFile(base));
  // Some hosts leave out folders whose names begin with a line, unless they find this.
  write(join(to, '.nojekyll'), '');
  return ok({ pages: pages.length, files: files.length });
}

const isPage = ({ answer }: Stocked): boolean =>
  answer.kind === 'document' && !INTERNAL.has(answer.path) && !LEFT_OUT.has(answer.route);

/** Files that documents load: not the framework's scripts, nor the service worker, which knows the addresses of a server. */
const isFile = ({ answer }: Stocked): boolean =>
  answer.kind === 'file' &&
  answer.path !== WORKER &&
  answer.route !== OFFLINE_LIST &&
  !(answer.path.startsWith('/_next/static/') && /\.js$/.test(answer.path) && !isOurs(answer.path));

/** A file as it is; the map of the site without the pages that are not in the folder. */
const bodyOf = (path: string, body: Buffer, { pages, base }: Place): Buffer | string =>
  path === SITEMAP
    ? body.toString('utf8').replace(/<url>\s*<loc>([^<]*)<\/loc>.*?<\/url>\s*/gs, (entry, address: string) => {
        const { pathname } = new URL(address);
        return pages.has(pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname) ? entry : '';
      })
    : body;

const SITEMAP = '/sitemap.xml';

const isOurs = (path: string): boolean => path.startsWith('/_next/static/documents/');

const notFoundOf = (all: readonly Stocked[]): string =>
  all.find(({ answer }) => answer.path === NOT_FOUND)!.identity.body.toString('utf8');

/** Headers in the form that several hosts of plain files read from a file of this name. */
function headersFile(base: string): string {
  const lines = (headers: Headers) => pairsOf(headers).map(([name, value]) => `  ${name}: ${value}`);
  const kept = ['Cache-Control', 'public, max-age=31536000, immutable'];
  // Some hosts join what two rules say of a header: that who may show a file is said for each kind of file alone.
  const [forAll, forFiles] = [pairsOf(securityHeaders('document')), 'Cross-Origin-Resource-Policy'];
  return [
    `${base}/*`,
    ...lines(forAll.filter(([name]) => name !== forFiles).flat()),
    `${base}/_next/static/*`,
    ...lines([...kept, forFiles, 'same-origin']),
    `${base}/cards/*`,
    ...lines([...kept, forFiles, 'cross-origin']),
    '',
  ].join('\n');
}

function write(file: string, body: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}
