import { factBase, type FactBase } from '@/lib/fact/base';
import { factSchema } from '@/lib/fact/schema';
import { copyIndex } from '@/lib/source/copy-index';
import { verifyFact, type VerifyContext } from '@/lib/verify';
import type { SourceText } from '@/server/content/texts';
import type { Bench, BenchOptions } from './bench';
import { growthExponent } from './growth-exponent';
import { proposersAtHand, type BenchedProposer } from './proposers-at-hand';
import { syntheticSource, type SyntheticSource } from './synthetic-source';

const SIZES = [10, 100, 1000, 10_000];
const GOAL = { perSecond: 80, exponent: 1.1 };

interface Row {
  sources: number;
  facts: number;
  /** Facts on record that were refused: 0, or the bench measures something else. */
  refused: number;
  drafts: number;
  seconds: number;
  /** Seconds of the processor: on a busy machine less than what the clock shows. */
  cpuSeconds: number;
  perSecond: number;
}

/** Sources a second through propose and verify, and how the time grows with the number of sources. */
export const facts: Bench = {
  name: 'facts',
  says: 'sources a second through propose and verify, and how the time grows',
  async run({ sizes = SIZES, limit, seed, json }: BenchOptions) {
    const proposers = await proposersAtHand();
    measure(worldOf(100, `${seed}/warm-up`), proposers);
    const rows: Row[] = [];
    const leftOut: { sources: number; expected: number }[] = [];
    for (const size of [...sizes].sort((a, b) => a - b)) {
      const expected = expectedSeconds(rows, size);
      if (expected > limit) leftOut.push({ sources: size, expected: rounded(expected, 0) });
      else {
        rows.push(typical(worldOf(size, seed), proposers));
        if (!json) console.log(line(rows.at(-1)!));
      }
    }
    const result = resultOf(rows, leftOut, seed);
    console.log(json ? JSON.stringify(result, null, 1) : closing(result));
  },
};

interface World {
  sources: SyntheticSource[];
  texts: Map<string, SourceText>;
}

function worldOf(size: number, seed: string): World {
  const sources = Array.from({ length: size }, (_, n) => syntheticSource(n, seed));
  return { sources, texts: new Map(sources.map(({ source, text }) => [source.id, text])) };
}

/** Small worlds are measured several times and the middle one counts: the first runs are slower. */
function typical(world: World, proposers: readonly BenchedProposer[]): Row {
  const times = world.sources.length <= 10 ? 25 : world.sources.length <= 100 ? 7 : 1;
  const rows = Array.from({ length: times }, () => measure(world, proposers)).sort((a, b) => a.seconds - b.seconds);
  return rows[Math.floor(times / 2)]!;
}

/** From texts cut into sentences to the verdict on every draft; names and runs of words are indexed on the clock too. */
function measure({ sources, texts }: World, proposers: readonly BenchedProposer[]): Row {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const base = baseOf(sources);
  const context = { base, texts, copies: copyIndex(texts, base.exempt) };
  let drafts = 0;
  let refused = 0;
  for (const { source, text, facts: own } of sources) {
    refused += own.filter((fact) => verifyFact(fact, context).length > 0).length;
    for (const { propose } of proposers) {
      const made = propose(source, { base, text, copies: context.copies });
      drafts += made.length;
      // A draft with an id is a fact on record, which had its verdict.
      for (const draft of made) if (draft.id === undefined) pass(draft, context);
    }
  }
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    sources: sources.length,
    facts: base.facts.length,
    refused,
    drafts,
    seconds: rounded(seconds, 4),
    cpuSeconds: rounded((user + system) / 1e6, 4),
    perSecond: rounded(sources.length / seconds, 1),
  };
}

const baseOf = (sources: readonly SyntheticSource[]): FactBase =>
  factBase({
    sources: sources.map(({ source }) => source),
    entities: sources.flatMap(({ entities }) => entities),
    facts: sources.flatMap((one) => one.facts),
    disagreements: [],
  });

/** A draft that is whole goes through the gate; one with gaps waits for its editor. */
function pass(draft: ReturnType<BenchedProposer['propose']>[number], context: VerifyContext): void {
  const { missing, ...fields } = draft;
  const parsed = missing.length > 0 ? undefined : factSchema.safeParse({ id: 'draft', ...fields });
  if (parsed?.success) verifyFact(parsed.data, context);
}

/** What a size would take if time went on growing as it did between the last two. */
function expectedSeconds(rows: readonly Row[], size: number): number {
  const last = rows.at(-1);
  if (!last) return 0;
  const exponent = growthExponent(rows.slice(-2).map(timing)) ?? 1;
  return last.seconds * (size / last.sources) ** exponent;
}

const timing = ({ sources, seconds }: Row) => ({ size: sources, seconds });

function resultOf(rows: readonly Row[], leftOut: readonly { sources: number; expected: number }[], seed: string) {
  const exponent = growthExponent(rows.map(timing));
  const slowest = Math.min(...rows.map(({ perSecond }) => perSecond));
  const met = leftOut.length === 0 && slowest >= GOAL.perSecond && (exponent ?? 0) <= GOAL.exponent;
  return { bench: 'facts', seed, sizes: rows, leftOut, exponent: exponent && rounded(exponent, 3), goal: GOAL, met };
}

const line = ({ sources, facts: count, drafts, refused, seconds, cpuSeconds, perSecond }: Row): string =>
  `${String(sources).padStart(6)} sources  ${String(perSecond).padStart(8)} a second  ${seconds.toFixed(3).padStart(9)} s (processor ${cpuSeconds.toFixed(3)} s)` +
  `   ${count} facts (${refused} refused), ${drafts} drafts`;

const closing = ({ leftOut, exponent, met }: ReturnType<typeof resultOf>): string =>
  [
    ...leftOut.map(
      ({ sources, expected }) =>
        `${String(sources).padStart(6)} sources  left out: it would take about ${expected} s (raise --limit)`,
    ),
    `growth exponent ${exponent ?? 'not known: one size only'}`,
    `goal: at least ${GOAL.perSecond} a second at every size, exponent at most ${GOAL.exponent}: ${met ? 'met' : 'not met'}`,
  ].join('\n');

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
