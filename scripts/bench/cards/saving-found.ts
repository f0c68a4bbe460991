import { median, quantile } from 'simple-statistics';
import { atMost } from '../goal';
import type { Flood, Found, Row } from './part';

/** In what a class saves: nothing else asked for, cards that were never drawn, ids that nobody has. */
export const PHASES = ['rest', 'cards', 'unknown'] as const;
export type Phase = (typeof PHASES)[number];

/** What one round of a phase saw. */
export interface PhaseRound {
  /** How long it was measured. */
  ms: number;
  /** Milliseconds of each save. */
  times: readonly number[];
  flood?: Flood;
}

const WHAT = 'class save under a card flood';
const BY: Record<Phase, string> = {
  rest: 'at rest',
  cards: '8 clients ask for new cards',
  unknown: '8 clients ask for unknown ids',
};
const BOUND = 2;

/** A row for each phase, and how many times as long as at rest the slowest twentieth took under each flood. */
export function savingFound(phases: Readonly<Record<Phase, readonly PhaseRound[]>>): Found {
  const rows = PHASES.map((phase) => rowOf(BY[phase], phases[phase]));
  const [rest, ...flooded] = rows.map((row) => row.p95) as [number, ...number[]];
  const goals = flooded.map((p95, i) =>
    atMost(`saving, p95: ${BY[PHASES[i + 1]!]} / ${BY.rest}`, { measured: p95 / rest, bound: BOUND }),
  );
  return { rows, goals };
}

/** Of each round its own figures, and of them the median: one slow spell of the machine does not count. */
function rowOf(by: string, rounds: readonly PhaseRound[]): Row & { p95: number } {
  const middle = (figure: (round: PhaseRound) => number) => Number(median(rounds.map(figure)).toFixed(2));
  const within = (share: number) => middle(({ times }) => quantile([...times], share));
  const floods = rounds.flatMap(({ flood }) => flood ?? []);
  return {
    ...{ what: WHAT, by, rps: middle(({ ms, times }) => (1000 * times.length) / ms) },
    ...{ p50: within(0.5), p95: within(0.95), p99: within(0.99) },
    ...(floods.length > 0 && { flood: sumOf(floods) }),
  };
}

const sumOf = (floods: readonly Flood[]): Flood =>
  floods.reduce((all, one) => ({
    ...{ asked: all.asked + one.asked, drawn: all.drawn + one.drawn },
    told503: all.told503 + one.told503,
  }));
