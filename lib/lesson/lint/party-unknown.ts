import type { LintRule } from './rule';

/** A speaker that no entity is would never be counted. */
export const partyUnknown: LintRule = {
  code: 'party-unknown',
  severity: 'error',
  title: 'The speakers of a party are entities, each of one party',
  run: ({ meta, placeOfHead }, { base }) =>
    (meta.parties ?? []).flatMap((party, i) =>
      party.speakers.flatMap((id, j) => {
        const twice = meta.parties?.some((other, k) => k < i && other.speakers.includes(id));
        if (base.entities.has(id) && !twice) return [];
        return [
          {
            found: `${id}, a speaker of ${party.name}${twice ? ' and of the other party' : ''}`,
            wanted: twice ? 'a speaker of one party' : 'the id of an entity',
            todo: 'correct the id, or take it out',
            place: placeOfHead(['parties', i, 'speakers', j]),
          },
        ];
      }),
    ),
};
