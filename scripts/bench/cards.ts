import { refuseSizes, type Bench } from './bench';
import { drawing } from './cards/drawing';
import type { Found, Part, Row } from './cards/part';
import { serving } from './cards/serving';
import { printFound } from './print-found';
import { table } from './table';

/** What is measured, one after the other: none may slow another. */
const PARTS: readonly Part[] = [drawing, serving];

/** How fast share cards are drawn and served. */
export const cards: Bench = {
  name: 'cards',
  says: 'share cards a second: drawn, beside bare @vercel/og; served, beside bare node:http',
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
    ['what', 'by', 'a second', 'p50 ms', 'p99 ms'],
    ...rows.map(({ what, by, rps, p50, p99 }) => [what, by, String(rps), String(p50), String(p99)]),
  ]);
