import { assemble, assembleBeside, type Assembly, type Order } from './assemble';
import type { Beside } from './draft';

/**
 * Fills forms beside what is asked or told elsewhere: no form asks what is asked there, and nothing of it is kept. Forms
 * come first: where facts are few, the rest gives way, the last first, until the forms are as long as they would be
 * without it.
 */
export function makeRoom(beside: readonly Beside[], order: Order): Assembly {
  const alone = assemble(order.bank, order.blueprint, order.seed);
  for (let left = beside.length; left > 0; left--) {
    const made = assembleBeside(beside.slice(0, left), order);
    if (seatsOf(made) >= seatsOf(alone)) return made;
  }
  return alone;
}

const seatsOf = ({ forms }: Assembly): number => forms.flatMap(({ seats }) => seats).length;
