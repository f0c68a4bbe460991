import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';
import { today } from '../clock';
import { READY_FOLDER, READY_INDEX, SUFFIX, type Bodies, type ReadyIndex } from '../front-door/ready';
import { ROUTES, type Routes } from '../front-door/routes';
import { bundleStyles } from './bundle-styles';
import { makeReady, type Ready } from './make-ready';
import { readNextOutput, staticFiles, type NextOutput } from './next-output';
import { offlineLists } from './offline-lists';
import { asset, drawnFile, plan, publicFiles, type Plan } from './plan';
import { routeProblems } from './route-problems';
import { ENHANCER } from './scripts';
import { toDocument, type Parts } from './to-document';

/**
 * After `next build`: turns every page that is a document into one, and writes all that lies ready to be sent,
 * precompressed, into the build's folder. Says which page cannot be a document, by the file that draws it.
 */
export async function writeReady(
  dist: string,
  publicFolder: string,
  routes: Routes = ROUTES,
): Promise<Result<ReadyIndex>> {
  const day = today();
  const output = readNextOutput(dist);
  const known = new Map(staticFiles(dist).map(({ path, file }) => [path, file]));
  const sheets = bundleStyles((address) => fileAt(known, address));
  const enhancer = readFileSync(join(publicFolder, ENHANCER));
  const parts: Parts = { styles: (list) => sheets.addressOf(list), enhancer: hashedName(enhancer) };
  const pages = drawPages(output, routes, parts);
  const problems = [...routeProblems(output, routes, dist), ...(pages.ok ? [] : pages.problems)];
  if (!pages.ok || problems.length > 0) return fail(...problems);
  const assets = [
    ...output.files.map(drawnFile),
    ...[...known].map(([path, file]) => asset(path, readFileSync(file))),
    ...[...sheets.made, [parts.enhancer, enhancer] as const].map(([path, body]) => asset(path, body)),
    ...publicFiles(publicFolder),
  ];
  const drawn = await readyAll([...pages.value, ...assets]);
  const ready = [...drawn, ...(await readyAll(offlineLists(drawn)))];
  const answers = ready.map(({ answer }) => answer);
  const index: ReadyIndex = { day, styles: sheets.index, enhancer: parts.enhancer, answers };
  writeAll(join(dist, READY_FOLDER), ready, index);
  return ok(index);
}

const readyAll = (plans: readonly Plan[]): Promise<Ready[]> =>
  Promise.all(plans.map(([answer, body]) => makeReady(answer, body)));

function drawPages({ pages, routes: files }: NextOutput, routes: Routes, parts: Parts): Result<Plan[]> {
  const problems = new Map<string, Problem>();
  const plans = pages.flatMap((page): Plan[] => {
    const kind = routes[page.route];
    if (kind !== 'document' && kind !== 'embed' && kind !== 'app') return [];
    const html = readFileSync(page.body, 'utf8');
    const drawn = kind === 'app' ? ok(html) : toDocument(html, { ...parts, framed: kind === 'embed' });
    if (drawn.ok) return [plan(page, { kind, keep: 'never' }, Buffer.from(drawn.value))];
    const file = files.get(page.route) ?? page.route;
    // The first page of a route stands for all of them.
    for (const one of drawn.problems)
      problems.set(
        `${file} ${one.code}`,
        problems.get(`${file} ${one.code}`) ?? { ...one, found: `${one.found}, in ${page.path}`, place: { file } },
      );
    return [];
  });
  return problems.size > 0 ? fail(...problems.values()) : ok(plans);
}

const hashedName = (body: Buffer): string =>
  `/_next/static/documents/enhance-${createHash('sha256').update(body).digest('hex').slice(0, 16)}.js`;

function fileAt(known: ReadonlyMap<string, string>, address: string): string {
  const file = known.get(address.replace(/\?.*$/, ''));
  if (!file) throw new Error(`A page loads ${address}, which is not among the files of the build`);
  return file;
}

function writeAll(folder: string, ready: readonly Ready[], index: ReadyIndex): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { answer, bodies } of ready) writeBodies(join(folder, answer.body), bodies);
  writeFileSync(join(folder, READY_INDEX), JSON.stringify(index));
}

function writeBodies(file: string, bodies: Bodies): void {
  for (const form of ['identity', 'br', 'gzip'] as const) {
    const body = bodies[form];
    if (body) writeFileSync(`${file}${SUFFIX[form]}`, body);
  }
}
