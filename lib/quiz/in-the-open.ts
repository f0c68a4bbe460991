import type { FactBase } from '../fact/base';
import { agreeing } from '../fact/corroborate';
import type { Item } from '../question/item';

/** To ask in the open is to speak of what says the same, and of what differs from it. */
export function inTheOpen(item: Item, base: FactBase): Item {
  const told = base.facts
    .filter(({ id }) => item.facts.includes(id))
    .flatMap((fact) => [
      ...agreeing(fact, base).map(({ id }) => id),
      ...base.disagreements.filter(({ facts }) => facts.includes(fact.id)).flatMap(({ facts }) => facts),
    ]);
  return { ...item, mentions: [...new Set([...item.mentions, ...told])] };
}
