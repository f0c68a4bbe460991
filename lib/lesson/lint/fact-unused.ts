import type { LintRule } from './rule';

/** A fact that was made for a lesson and that no reader meets. */
export const factUnused: LintRule = {
  code: 'fact-unused',
  severity: 'warning',
  title: 'A fact of the lesson’s objectives is cited',
  run: ({ meta, placeOfHead }, { base, lessons, placeOfFact }) => {
    const own = new Set(meta.objectives.map(({ id }) => id));
    const cited = new Set([...lessons.values()].flatMap(({ facts }) => facts));
    return base.facts
      .filter(
        ({ id, objectives }) => objectives.length > 0 && objectives.every((one) => own.has(one)) && !cited.has(id),
      )
      .map(({ id, objectives }) => ({
        found: `${id}, a fact of ${objectives.join(', ')}`,
        wanted: 'a lesson that cites it',
        todo: 'cite it, give it another objective, or take it out',
        place: placeOfFact(id) ?? placeOfHead(['objectives']),
      }));
  },
};
