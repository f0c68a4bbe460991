import type { Flaw } from '../flaw';
import { optionsOf } from '../group';

/** A key that rests on no fact of the base. */
export const noFact: Flaw = {
  id: 'no-fact',
  title: 'The key rests on no fact',
  run: (subject, { base }) => {
    const keys = optionsOf(subject).flatMap(({ correct, fact }) => (correct ? [fact] : []));
    const wanted = [...new Set([...subject.item.facts, ...keys])];
    if (subject.item.facts.length === 0) return ['rests on no fact'];
    return wanted
      .filter((id) => !base.facts.some((fact) => fact.id === id))
      .map((id) => `rests on a fact that is not there: "${id}"`);
  },
};
