import { kindOf } from '../question';
import type { Item } from '../question/item';
import { leaks } from './leaks';

/** What the key of an item with one key says. */
export function keyValue(item: Item): string | undefined {
  const { groups } = kindOf(item).facets(item);
  const right = groups.length === 1 ? groups[0]!.options.filter((option) => option.correct) : [];
  return right.length === 1 ? right[0]!.text.toLowerCase() : undefined;
}

const speaksOf = (a: Item, b: Item): boolean => a.mentions.some((fact) => b.facts.includes(fact));

/** Why two items may not stand in one form; undefined if they may. */
export function clashInForm(a: Item, b: Item): string | undefined {
  const [one, two] = [keyValue(a), keyValue(b)];
  if (one !== undefined && two !== undefined && a.stem === b.stem) return 'one stem';
  if (one !== undefined && one === two) return 'one key';
  if (speaksOf(a, b) || speaksOf(b, a)) return 'a wrong option speaks of a fact that is asked';
  return leaks(a, b) ? 'one tells the key of the other' : undefined;
}
