import { kindOf } from '../question';
import type { Item } from '../question/item';

/** What is read of an item and what gives it away, in small letters. */
interface Telling {
  shown: string;
  keys: string[];
}

const tellings = new WeakMap<Item, Telling>();

function tellingOf(item: Item): Telling {
  const known = tellings.get(item);
  if (known) return known;
  const { shown, keys } = kindOf(item).facets(item);
  const telling = {
    shown: [item.stem, ...shown].join('\n').toLowerCase(),
    keys: keys.map((key) => key.toLowerCase()),
  };
  tellings.set(item, telling);
  return telling;
}

/** One item tells the key of another if what is read of it holds the other's key. */
export function leaks(a: Item, b: Item): boolean {
  const [one, two] = [tellingOf(a), tellingOf(b)];
  return two.keys.some((key) => one.shown.includes(key)) || one.keys.some((key) => two.shown.includes(key));
}
