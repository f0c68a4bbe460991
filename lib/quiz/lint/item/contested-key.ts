import { contestedFacts } from '../../../fact/merge';
import type { Flaw } from '../flaw';
import { optionsOf } from '../group';

/** A key on which sources differ, where the item does not ask how they differ. */
export const contestedKey: Flaw = {
  id: 'contested-key',
  title: 'The key rests on a contested fact',
  run: (subject, { base }) => {
    if (subject.facets.aboutDispute) return [];
    const contested = contestedFacts(base);
    const keys = optionsOf(subject).flatMap(({ correct, fact }) => (correct ? [fact] : []));
    return [...new Set([...subject.item.facts, ...keys])]
      .filter((id) => contested.has(id))
      .map((id) => `sources differ on ${id}`);
  },
};
