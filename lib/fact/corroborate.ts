import type { Source } from '../source/schema';
import { isDocument } from '../source/schema';
import type { FactBase } from './base';
import { compareAnswers, onSameQuestion } from './merge';
import type { Fact } from './schema';

/** Facts that say the same as this one, itself first. */
export const agreeing = (fact: Fact, base: FactBase): Fact[] => [
  fact,
  ...onSameQuestion(fact, base).filter((other) => compareAnswers(fact, other) === 'same'),
];

/** The sources that facts rest on, each once, in order. */
export const sourcesOf = (facts: readonly Fact[], base: FactBase): Source[] =>
  [...new Set(facts.flatMap((fact) => fact.evidence.map((one) => one.source)))].flatMap(
    (id) => base.sources.get(id) ?? [],
  );

/**
 * Original reports and documents behind facts. Origins count, not outlets: a source of unknown origin, or one that
 * retells others, never adds one; nor does a fact that is marked as retold.
 */
export function countOriginals(facts: readonly Fact[], base: FactBase): { reports: number; documents: number } {
  const own = facts.filter((fact) => fact.retold === undefined);
  const originals = sourcesOf(own, base).filter((source) => source.origin !== null && !source.rewrites);
  return {
    reports: new Set(originals.filter((source) => !isDocument(source)).map((source) => source.origin)).size,
    documents: originals.filter(isDocument).length,
  };
}

/** Documents behind facts of which nobody knows whose they are: they show their own content, and prove no origin. */
export const countUnknown = (facts: readonly Fact[], base: FactBase): number =>
  sourcesOf(
    facts.filter((fact) => fact.retold === undefined),
    base,
  ).filter((source) => isDocument(source) && source.origin === null && !source.rewrites).length;
