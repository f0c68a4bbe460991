import type { Bench, BenchOptions } from './bench';
import { growthExponent, growthSteps } from './growth-exponent';
import { proposersAtHand, type BenchedProposer } from './proposers-at-hand';
import { judgeWorld, syntheticWorld, type SyntheticWorld, type Verdicts } from './synthetic-world';

const SIZES = [10, 100, 1000, 10_000];
const GOAL = { perSecond: 80, exponent: 1.1 };

/** Passes over 100 sources before the clock starts: cold code would make the small sizes slow and the growth look slight. */
const WARM_UP = 12;

/** How often a world is measured; the middle one counts. */
const TIMES = [
  { upTo: 10, times: 25 },
  { upTo: 100, times: 7 },
  { upTo: 1000, times: 3 },
];

interface Row extends Verdicts {
  sources: number;
  seconds: number;
  /** Seconds of the processor, collecting garbage on other threads included: what another program took does not count. */
  cpuSeconds: number;
  perSecond: number;
  /** Memory of the process after the size, in MB. */
  memory: number;
}

interface LeftOut {
  sources: number;
  expected: number;
}

/** Sources a second through propose and verify, and how the time grows with the number of sources. */
export const facts: Bench = {
  name: 'facts',
  says: 'sources a second through propose and verify, and how the time grows',
  async run({ sizes = SIZES, limit, seed, json }: BenchOptions) {
    const proposers = await proposersAtHand();
    const warm = syntheticWorld(100, `${seed}/warm-up`);
    for (let pass = 0; pass < WARM_UP; pass++) judgeWorld(warm, proposers);
    const rows: Row[] = [];
    const leftOut: LeftOut[] = [];
    for (const size of [...sizes].sort((a, b) => a - b)) {
      const expected = expectedSeconds(rows, size);
      if (expected > limit) leftOut.push({ sources: size, expected: rounded(expected, 0) });
      else {
        rows.push(typical(syntheticWorld(size, seed), proposers));
        if (!json) console.log(line(rows.at(-1)!));
      }
    }
    const result = resultOf(rows, leftOut, seed);
    console.log(json ? JSON.stringify(result, null, 1) : closing(result));
    if (!isWhole(rows)) process.exitCode = 1;
  },
};

/** Small worlds are measured several times: each alone is over too soon to be judged by. */
function typical(world: SyntheticWorld, proposers: readonly BenchedProposer[]): Row {
  const times = TIMES.find(({ upTo }) => world.sources.length <= upTo)?.times ?? 1;
  const rows = Array.from({ length: times }, () => measure(world, proposers)).sort((a, b) => a.seconds - b.seconds);
  return rows[Math.floor(times / 2)]!;
}

function measure(world: SyntheticWorld, proposers: readonly BenchedProposer[]): Row {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const verdicts = judgeWorld(world, proposers);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    sources: world.sources.length,
    ...verdicts,
    seconds: rounded(seconds, 4),
    cpuSeconds: rounded((user + system) / 1e6, 4),
    perSecond: rounded(world.sources.length / seconds, 1),
    memory: rounded(process.memoryUsage().rss / 1e6, 0),
  };
}

/** What a size would take if time went on growing as it did between the last two. */
function expectedSeconds(rows: readonly Row[], size: number): number {
  const last = rows.at(-1);
  if (!last) return 0;
  const exponent = growthExponent(rows.slice(-2).map(timing)) ?? 1;
  return last.seconds * (size / last.sources) ** exponent;
}

const timing = ({ sources, seconds }: Row) => ({ size: sources, seconds });

/** The growth is that of the work: on a shared machine the clock tells as much of the neighbors as of the program. */
const work = ({ sources, cpuSeconds }: Row) => ({ size: sources, seconds: cpuSeconds });

/** True if every fact was judged and accepted, and drafts too: work left undone is quickly done. */
const isWhole = (rows: readonly Row[]): boolean =>
  rows.length > 0 &&
  rows.every((row) => row.accepted === row.facts && row.facts >= row.sources && row.acceptedDrafts > 0);

function resultOf(rows: readonly Row[], leftOut: readonly LeftOut[], seed: string) {
  const exponent = growthExponent(rows.map(work));
  const byClock = growthExponent(rows.map(timing));
  return {
    bench: 'facts',
    seed,
    sizes: rows,
    leftOut,
    exponent: exponent && rounded(exponent, 3),
    exponentByClock: byClock && rounded(byClock, 3),
    steps: growthSteps(rows.map(work)).map((step) => ({ ...step, exponent: rounded(step.exponent, 3) })),
    goal: GOAL,
    met:
      isWhole(rows) &&
      leftOut.length === 0 &&
      rows.every(({ perSecond }) => perSecond >= GOAL.perSecond) &&
      exponent !== undefined &&
      exponent <= GOAL.exponent,
  };
}

const line = (row: Row): string =>
  `${String(row.sources).padStart(6)} sources ${row.perSecond.toFixed(1).padStart(7)} a second ${row.seconds.toFixed(3).padStart(8)} s` +
  ` (processor ${row.cpuSeconds.toFixed(3)} s, memory ${row.memory} MB)  ${row.entities} entities,` +
  ` ${row.accepted} of ${row.facts} facts and ${row.acceptedDrafts} of ${row.drafts} drafts accepted`;

const closing = ({ leftOut, exponent, exponentByClock, steps, met }: ReturnType<typeof resultOf>): string =>
  [
    ...leftOut.map(
      ({ sources, expected }) =>
        `${String(sources).padStart(6)} sources left out: it would take about ${expected} s (raise --limit)`,
    ),
    exponent === undefined
      ? 'growth exponent not known: one size only'
      : `growth exponent ${exponent} (least squares of log processor time on log size; by the clock ${exponentByClock})`,
    ...steps.map((step) => `  ${step.exponent.toFixed(3)} from ${step.from} to ${step.to} sources`),
    `goal: at least ${GOAL.perSecond} a second by the clock at every size, exponent at most ${GOAL.exponent}, every fact accepted: ${met ? 'met' : 'not met'}`,
  ].join('\n');

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
