import type { FactBase } from '../../fact/base';
import type { Fact } from '../../fact/schema';
import type { LintRule } from './rule';

/** A fact that was made for a lesson and that neither a reader nor a question of the lesson meets. */
export const factUnused: LintRule = {
  code: 'fact-unused',
  severity: 'warning',
  title: 'A fact of the lesson’s objectives is cited, or stands behind one that is',
  run: ({ meta, placeOfHead }, { base, lessons, placeOfFact }) => {
    const own = new Set(meta.objectives.map(({ id }) => id));
    const used = withHelpers(
      [...lessons.values()].flatMap(({ facts }) => facts),
      base,
    );
    return base.facts
      .filter(({ id, objectives }) => objectives.length > 0 && objectives.every((one) => own.has(one)) && !used.has(id))
      .map(({ id, objectives }) => ({
        found: `${id}, a fact of ${objectives.join(', ')}`,
        wanted: 'a lesson that cites it',
        todo: 'cite it, give it another objective, or take it out',
        place: placeOfFact(id) ?? placeOfHead(['objectives']),
      }));
  },
};

/** Facts that are cited, those that questions on them are made of, and other versions of the same matter. */
function withHelpers(cited: readonly string[], { facts, disagreements }: FactBase): Set<string> {
  const used = new Set(cited);
  for (const fact of facts) if (used.has(fact.id)) for (const id of helpersOf(fact)) used.add(id);
  for (const { facts: versions } of disagreements)
    if (versions.some((id) => used.has(id))) for (const id of versions) used.add(id);
  return used;
}

/** Members of lists and rows, and what shows wrong answers to be wrong. */
const helpersOf = ({ list, match, misconceptions, cases }: Fact): string[] =>
  [
    ...(list?.facts ?? []),
    ...(match?.facts ?? []),
    ...[...(list?.wrong ?? []), ...(match?.extra ?? []), ...(misconceptions ?? [])].map(({ fact }) => fact),
    ...(cases ?? []).flatMap(({ wrong }) => wrong.map(({ fact }) => fact)),
  ].filter((id) => id !== undefined);
