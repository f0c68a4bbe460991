import type { FactBase } from '../fact/base';
import { agreeing } from '../fact/corroborate';
import type { Item } from '../question/item';
import type { Beside } from './draft';

/** To ask in the open is to speak of what says the same, and of what differs from it. */
export const askedInTheOpen = ({ facts, mentions }: Item, base: FactBase): Beside => ({
  facts,
  mentions: [...new Set([...mentions, ...toldWith(facts, base)])],
});

/** To tell a fact is to speak of the same. What speaks of nothing that a bank asks is left out. */
export const toldInTheOpen = (facts: readonly string[], bank: readonly Item[], base: FactBase): Beside[] => {
  const asked = new Set(bank.flatMap((item) => item.facts));
  return [...new Set(facts)]
    .map((fact) => ({ facts: [], mentions: toldWith([fact], base) }))
    .filter(({ mentions }) => mentions.some((fact) => asked.has(fact)));
};

/** The facts of which whoever reads of some reads too: what says the same, and what differs. */
export function toldWith(ids: readonly string[], base: FactBase): string[] {
  const told = base.facts
    .filter(({ id }) => ids.includes(id))
    .flatMap((fact) => [
      ...agreeing(fact, base).map(({ id }) => id),
      ...base.disagreements.filter(({ facts }) => facts.includes(fact.id)).flatMap(({ facts }) => facts),
    ]);
  return [...new Set(told)];
}
