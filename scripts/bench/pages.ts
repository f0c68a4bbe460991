import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.mjs';
import { progressBar } from '../facts/progress-bar';
import { freePort } from '../server-process';
import { startSite } from '../site';
import { refuseSizes, type Bench, type BenchOptions } from './bench';
import { closing, type Keep } from './closing';
import { inRounds } from './in-rounds';
import { blocksOf } from './pages/blocks-of';
import { startEmptyNext } from './pages/empty-next';
import { goals } from './pages/goals';
import { plainAnswers } from './pages/plain-page';
import { requestsOf } from './pages/requests-of';
import { NAMES, rowOf, type Row } from './pages/row';
import { speedOf } from './pages/speed-of';
import type { Requested } from './pages/weights';
import { printFound } from './print-found';
import { LOOPBACK, originAt, startBare } from './servers';
import { sitePages } from './site-pages';
import { table } from './table';

const ROUNDS = 5;

/** Weight and speed of our pages, of an empty page of Next and of plain HTML with the words of a lesson step. */
export const pages: Bench = {
  name: 'pages',
  says: 'weight and speed of our pages, an empty Next page and a plain HTML page',
  async run(options: BenchOptions) {
    refuseSizes('pages', options);
    const rows = await closing((keep) => measureAll(keep, options));
    printFound({ rows, shown: rowTable(rows), goals: goals(rows) }, options.json);
  },
};

interface Subject {
  name: string;
  url: string;
}

async function measureAll(keep: Keep, { rounds = ROUNDS, limit }: BenchOptions): Promise<Row[]> {
  const port = await freePort();
  const { browser } = await keep(drivenBrowser(port));
  const subjects = await startSubjects(keep, browser);
  const requested: Requested[][] = [];
  for (const { url } of subjects) requested.push(await requestsOf(browser, url));
  const show = progressBar('Measuring');
  let done = 0;
  const speeds = await inRounds(subjects, rounds, async ({ url }) => {
    const speed = await speedOf(url, { port, limit });
    show(++done, rounds * subjects.length);
    return speed;
  });
  return subjects.map(({ name }, i) => rowOf(name, requested[i]!, speeds[i]!));
}

async function drivenBrowser(debuggingPort: number) {
  const browser = await launchBrowser({ debuggingPort });
  return { browser, stop: () => browser.close() };
}

/** Serves all pages that are compared, so that each is at hand in every round. */
async function startSubjects(keep: Keep, browser: Browser): Promise<Subject[]> {
  const site = await keep(startSite({ env: LOOPBACK }));
  const ours = await sitePages();
  const at = (path: string) => `${originAt(site.port)}${path}`;
  const empty = await keep(startEmptyNext());
  const plain = await keep(startBare(plainAnswers(NAMES.step, await blocksOf(browser, at(ours.step)))));
  return [
    ...Object.entries(ours).map(([kind, path]) => ({ name: NAMES[kind as keyof typeof ours], url: at(path) })),
    { name: NAMES.empty, url: `${empty.origin}/` },
    { name: NAMES.plain, url: `${plain.origin}/` },
  ];
}

const COLUMNS = 'requests html css js fonts other total totalWithoutFonts lcp tbt cls'.split(' ') as (keyof Row)[];

const rowTable = (rows: readonly Row[]): string =>
  table([['KB after gzip, ms', ...COLUMNS], ...rows.map((row) => [row.name, ...COLUMNS.map((at) => String(row[at]))])]);
