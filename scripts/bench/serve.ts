import { devNull } from 'node:os';
import { progressBar } from '../facts/progress-bar';
import { startSite } from '../site';
import { refuseSizes, type Bench, type BenchOptions } from './bench';
import { closing } from './closing';
import { inRounds } from './in-rounds';
import { printFound } from './print-found';
import { LOOPBACK, originAt, startBare, startNext, type Answer } from './servers';
import { answerOf } from './serve/answer-of';
import { load } from './serve/load';
import { ratios } from './serve/ratios';
import { PAGES, rowOf, SERVERS, type Row } from './serve/row';
import { styleSheetIn } from './serve/style-sheet';
import { sitePages } from './site-pages';
import { table } from './table';

const ROUNDS = 3;
const SECONDS = { warmUp: 1, measured: 5 };

/** Requests a second for the same pages from our server, from Next's own, and from a bare one. */
export const serve: Bench = {
  name: 'serve',
  says: 'requests a second for static pages: our server, next start, bare node:http',
  async run(options: BenchOptions) {
    refuseSizes('serve', options);
    const rows = await measureAll(options);
    printFound({ rows, shown: rowTable(rows), goals: ratios(rows) }, options.json);
  },
};

function measureAll({ rounds = ROUNDS, limit }: BenchOptions): Promise<Row[]> {
  return closing(async (keep) => {
    const site = await keep(startSite({ env: { ...LOOPBACK, REQUEST_LOG: devNull } }));
    const ours = originAt(site.port);
    const next = await keep(startNext('.'));
    const pages = await pagesOf(next.origin);
    const bare = await keep(startBare(await answersOf(ours, Object.values(pages))));
    const origins = { [SERVERS.ours]: ours, [SERVERS.next]: next.origin, [SERVERS.bare]: bare.origin };
    const subjects = Object.entries(pages).flatMap(([page, at]) =>
      Object.entries(origins).map(([server, origin]) => ({ server, page, url: `${origin}${at}` })),
    );
    const loads = await inRounds(subjects, rounds, loaded(limit, rounds * subjects.length));
    return subjects.map((subject, i) => rowOf(subject, loads[i]!));
  });
}

/** Measures an address once it is warm, and tells how far all is. */
function loaded(limit: number, total: number) {
  const show = progressBar('Serving');
  let done = 0;
  return async ({ url }: { url: string }) => {
    await load(url, Math.min(SECONDS.warmUp, limit));
    const found = await load(url, Math.min(SECONDS.measured, limit));
    show(++done, total);
    return found;
  };
}

/** Two pages, and a style sheet that both servers know: the quiz keeps Next's own wherever it is served. */
async function pagesOf(next: string) {
  const { step, home, quiz } = await sitePages();
  const html = await (await fetch(`${next}${quiz}`, { signal: AbortSignal.timeout(30_000) })).text();
  return { [PAGES.step]: step, [PAGES.home]: home, [PAGES.sheet]: styleSheetIn(html, quiz) };
}

async function answersOf(origin: string, paths: readonly string[]): Promise<Record<string, Answer>> {
  const answers = await Promise.all(paths.map((at) => answerOf(`${origin}${at}`)));
  return Object.fromEntries(paths.map((at, i) => [at, answers[i]!]));
}

const rowTable = (rows: readonly Row[]): string =>
  table([
    ['server', 'page', 'requests/s', 'p50 ms', 'p99 ms'],
    ...rows.map(({ server, page, rps, p50, p99 }) => [server, page, String(rps), String(p50), String(p99)]),
  ]);
