import { contestedFacts } from '@/lib/fact/merge';
import type { Problem, Result } from '@/lib/kernel/result';
import { ok } from '@/lib/kernel/result';
import { verifyFact } from '@/lib/verify';
import { mutationReport } from '@/lib/verify/mutate';
import { agreeing, countOriginals } from '@/lib/fact/corroborate';
import { verifyContent } from './facts';

/** Counts over a content folder, all recomputed. Mutants need the source texts; without them their counts are 0. */
export interface FactStatus {
  mode: 'full' | 'locked';
  sources: number;
  origins: number;
  facts: number;
  verified: number;
  refused: number;
  disagreements: number;
  contested: number;
  corroborated: number;
  problems: number;
  mutants: { total: number; killed: number; byOperator: Record<string, { total: number; killed: number }> };
}

export function factStatus(folder: string, texts: string | undefined): Result<FactStatus> {
  const result = verifyContent(folder, texts);
  if (!result.ok) return result;
  const { mode, files, problems, context } = result.value;
  const { base } = files;
  const refused = context
    ? base.facts.filter((fact) => verifyFact(fact, context).length > 0).length
    : new Set(factProblems(problems)).size;
  const { total, killed, byOperator } = context
    ? mutationReport(base.facts, context)
    : { total: 0, killed: 0, byOperator: {} };
  const corroborated = base.facts.filter((fact) => {
    const { reports, documents } = countOriginals(agreeing(fact, base), base);
    return reports + documents > 1;
  });
  return ok({
    mode,
    sources: base.sources.size,
    origins: new Set(
      [...base.sources.values()].flatMap((source) => (source.origin && !source.rewrites ? [source.origin] : [])),
    ).size,
    facts: base.facts.length,
    verified: base.facts.length - refused,
    refused,
    disagreements: base.disagreements.length,
    contested: contestedFacts(base).size,
    corroborated: corroborated.length,
    problems: problems.length,
    mutants: { total, killed, byOperator },
  });
}

const factProblems = (problems: readonly Problem[]): string[] =>
  problems.filter((problem) => problem.code.startsWith('fact-')).map((problem) => problem.found);
