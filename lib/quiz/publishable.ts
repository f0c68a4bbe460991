import type { Item } from '../question/item';
import type { RefusedItem } from './form';
import { lintItem, type Finding, type LintContext } from './lint';
import type { Withheld } from './withheld';

/** Parts items into those without a flaw, and those that lint or readers found flawed, with the reasons. */
export function publishable(
  items: readonly Item[],
  context: LintContext,
  withheld: readonly Withheld[],
): { bank: Item[]; refused: RefusedItem[] } {
  const judged = items.map((item) => ({ item, found: [...lintItem(item, context), ...readersFound(item, withheld)] }));
  return {
    bank: judged.filter(({ found }) => found.length === 0).map(({ item }) => item),
    refused: judged.flatMap(({ item, found }) => (found.length > 0 ? [refusal(item, found)] : [])),
  };
}

const readersFound = (item: Item, withheld: readonly Withheld[]): Finding[] =>
  withheld
    .filter((one) => one.item === item.id && one.version === item.version)
    .map(({ reason }) => ({ flaw: 'withheld', says: reason }));

const refusal = (item: Item, found: readonly Finding[]): RefusedItem => ({
  item: item.id,
  fact: item.facts[0] ?? '',
  kind: item.kind,
  reason: found.map(({ flaw, says }) => `${flaw}: ${says}`).join('; '),
});
