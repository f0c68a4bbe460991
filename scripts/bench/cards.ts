import { refuseSizes, type Bench } from './bench';
import { drawing } from './cards/drawing';
import type { Found, Part, Row } from './cards/part';
import { saving } from './cards/saving';
import { serving } from './cards/serving';
import { printFound } from './print-found';
import { table } from './table';

/** What is measured, one after the other: none may slow another. */
const PARTS: readonly Part[] = [drawing, serving, saving];

/** How fast share cards are drawn and served, and whether a class waits for those who ask for them. */
export const cards: Bench = {
  name: 'cards',
  says: 'share cards drawn and served, beside bare @vercel/og and node:http; a class that saves under a flood',
  async run(options) {
    refuseSizes('cards', options);
    const found: Found[] = [];
    for (const part of PARTS) found.push(await part(options));
    const rows = found.flatMap((one) => one.rows);
    printFound({ rows, shown: rowTable(rows), goals: found.flatMap((one) => one.goals) }, options.json);
  },
};

const rowTable = (rows: readonly Row[]): string =>
  table([
    ['what', 'by', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'asked', 'drawn', 'told 503'],
    ...rows.map(({ what, by, rps, p50, p95, p99, flood }) => {
      const figures = [rps, p50, p95, p99, flood?.asked, flood?.drawn, flood?.told503];
      return [what, by, ...figures.map((figure) => String(figure ?? ''))];
    }),
  ]);
