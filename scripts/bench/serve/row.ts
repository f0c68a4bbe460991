import { median } from 'simple-statistics';
import type { Load } from './load';

export const SERVERS = { ours: 'front door', next: 'next start', bare: 'bare node:http' } as const;

export const PAGES = { step: 'lesson step', home: 'home', sheet: 'style sheet' } as const;

/** What the bench says of one page of one server: medians of its rounds. */
export interface Row extends Load {
  server: string;
  page: string;
}

/** The row of what was measured in all rounds. */
export function rowOf({ server, page }: Pick<Row, 'server' | 'page'>, loads: readonly Load[]): Row {
  const middle = (pick: (load: Load) => number) => Number(median(loads.map(pick)).toFixed(1));
  return { server, page, rps: middle(({ rps }) => rps), p50: middle(({ p50 }) => p50), p99: middle(({ p99 }) => p99) };
}
