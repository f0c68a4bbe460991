import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { agreeing, countOriginals } from '@/lib/fact/corroborate';
import { reviewsOf, type Lock } from '@/lib/fact/lock';
import { countPairs, type Paraphrase } from '@/lib/fact/paraphrase';
import { reviewState, verifiedFact } from '@/lib/fact/review';
import type { Fact } from '@/lib/fact/schema';
import { factDigest } from '@/lib/fact/fact-digest';
import type { Result } from '@/lib/kernel/result';
import { fail, ok } from '@/lib/kernel/result';
import { VERIFIER_VERSION, verifyFact, type VerifyContext } from '@/lib/verify';
import { mutationReport, type Survivor } from '@/lib/verify/mutate';
import { readYaml } from './content/yaml-file';
import { readEquivalents, type EquivalentMutants } from './equivalent-mutants';
import { verifyContent, type Verification } from './facts';
import { falseRejects } from './false-rejects';
import { isLockFault } from './usable-lock';
import { isTextFault } from './content/recorded-text';

interface MutantCount {
  total: number;
  killed: number;
  /** Of those that live, the ones listed by hand as no wrong facts. */
  equivalent: number;
}

/** Counts over a content folder, all recomputed, none stored. Mutants need the source texts; without them they are 0. */
export interface FactStatus {
  sources: number;
  /** Different origins of sources that do not retell others. */
  origins: number;
  facts: number;
  verified: number;
  /** Facts that a reviewer signed as they are. */
  reviewed: number;
  /** Facts that the verifier refuses. */
  refused: number;
  /** All that reviewers ever rejected: also facts that were mended or taken out since. */
  rejected: number;
  disagreements: number;
  /** Facts behind which stand two or more original reports or documents. */
  corroborated: number;
  paraphrasePairs: number;
  mutants: MutantCount & { byOperator: Record<string, MutantCount> };
  /** Share of the correct facts of the verifier's own table that it refuses, 0 to 1. */
  falseRejects: number;
}

export interface StatusOptions {
  /** Folders of correct facts: each holds content/ and texts/. */
  correctFacts?: readonly string[];
  /** Told after each fact that was mutated. */
  progress?: (done: number, total: number) => void;
}

/** Recounts everything. */
export function factStatus(
  folder: string,
  texts: string | undefined,
  { correctFacts, progress }: StatusOptions = {},
): Result<FactStatus> {
  const result = verifyContent(folder, texts);
  if (!result.ok) return result;
  // Counts on a text or a lock that cannot be used would mean nothing.
  const faults = result.value.problems.filter((one) => isTextFault(one) || isLockFault(one));
  if (faults.length > 0) return fail(...faults);
  const equivalents = readEquivalents(folder);
  const rejects = falseRejects(correctFacts);
  if (!equivalents.ok) return equivalents;
  if (!rejects.ok) return rejects;
  const { files, context, lock } = result.value;
  const { base } = files;
  const refused = refusedFacts(result.value);
  const accepted = base.facts.filter(({ id }) => !refused.has(id));
  const mutants = context
    ? countMutants(accepted, context, { equivalents: equivalents.value, progress })
    : ok(NO_MUTANTS);
  if (!mutants.ok) return mutants;
  return ok({
    sources: base.sources.size,
    origins: new Set(
      [...base.sources.values()].flatMap((source) => (source.origin && !source.rewrites ? [source.origin] : [])),
    ).size,
    facts: base.facts.length,
    verified: accepted.length,
    reviewed: lock ? base.facts.filter((fact) => isReviewed(fact, lock)).length : 0,
    refused: refused.size,
    rejected: lock ? reviewsOf(lock).rejected.length : 0,
    disagreements: base.disagreements.length,
    corroborated: base.facts.filter((fact) => {
      const { reports, documents } = countOriginals(agreeing(fact, base), base);
      return reports + documents > 1;
    }).length,
    paraphrasePairs: paraphrasePairs(folder),
    mutants: mutants.value,
    falseRejects: rejects.value,
  });
}

const NO_MUTANTS: FactStatus['mutants'] = { total: 0, killed: 0, equivalent: 0, byOperator: {} };

/** Ids of the facts that the verifier refuses; without the texts, of those that the lock does not vouch for. */
function refusedFacts({ context, files, lock }: Verification): Set<string> {
  const { facts } = files.base;
  const refused = context
    ? facts.filter((fact) => verifyFact(fact, context).length > 0)
    : facts.filter((fact) => !lock || lock.verifier !== VERIFIER_VERSION || !isLocked(fact, lock));
  return new Set(refused.map(({ id }) => id));
}

const isLocked = (fact: Fact, { facts }: Lock): boolean => verifiedFact(facts, fact.id)?.digest === factDigest(fact);

/** Signed as it is now: the lock's digest must be that of the fact. */
function isReviewed(fact: Fact, lock: Lock): boolean {
  const evidence = lock.facts[fact.id]?.evidence ?? [];
  return reviewState(fact.id, { digest: factDigest(fact), evidence }, reviewsOf(lock)) === 'reviewed';
}

/** The file was checked with the facts. */
function paraphrasePairs(folder: string): number {
  const file = join(folder, 'paraphrases.yaml');
  const yaml = existsSync(file) ? readYaml(file) : undefined;
  return yaml?.ok ? countPairs((yaml.value.value ?? []) as Paraphrase[]) : 0;
}

/** Mutates facts that were accepted: a mutant of a refused one would be refused for its fact's own fault. */
function countMutants(
  facts: readonly Fact[],
  context: VerifyContext,
  { equivalents, progress }: { equivalents: EquivalentMutants; progress: StatusOptions['progress'] },
): Result<FactStatus['mutants']> {
  const counts: FactStatus['mutants'] = { ...NO_MUTANTS, byOperator: {} };
  const survivors: Survivor[] = [];
  facts.forEach((fact, i) => {
    const report = mutationReport([fact], context);
    const same = report.survivors.filter((one) => equivalents.has(one));
    survivors.push(...report.survivors);
    for (const [operator, { total, killed }] of Object.entries(report.byOperator)) {
      const row = (counts.byOperator[operator] ??= { total: 0, killed: 0, equivalent: 0 });
      const equivalent = same.filter((one) => one.operator === operator).length;
      addTo(row, { total, killed, equivalent });
      addTo(counts, { total, killed, equivalent });
    }
    progress?.(i + 1, facts.length);
  });
  const unmatched = equivalents.unmatched(survivors);
  return unmatched.length > 0 ? fail(...unmatched) : ok(counts);
}

function addTo(row: MutantCount, { total, killed, equivalent }: MutantCount): void {
  row.total += total;
  row.killed += killed;
  row.equivalent += equivalent;
}
