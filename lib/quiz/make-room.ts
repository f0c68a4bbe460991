import type { Item } from '../question/item';
import { assemble, assembleBeside, type Assembly, type Order } from './assemble';

/**
 * Fills forms that leave to a lesson what its steps ask: no form asks it, and it is not kept. Forms come first: where
 * facts are few, steps give way, the last first, until the forms are as long as they would be without them.
 */
export function makeRoom(asked: readonly Item[], order: Order): Assembly {
  const alone = assemble(order.bank, order.blueprint, order.seed);
  for (let left = asked.length; left > 0; left--) {
    const beside = assembleBeside(asked.slice(0, left), order);
    if (seatsOf(beside) >= seatsOf(alone)) return beside;
  }
  return alone;
}

const seatsOf = ({ forms }: Assembly): number => forms.flatMap(({ seats }) => seats).length;
