import { findAmounts, type AmountMention } from '../fact/amount-mentions';
import { findDates } from '../fact/date-mentions';
import { oncePer } from '../kernel/once-per';
import { kindOf } from '../question';
import type { Facets, Item } from '../question/item';

/** What is read of an item, with its figures and days, and what would give it away. Read once for each item. */
interface Telling {
  shown: string;
  amounts: readonly AmountMention[];
  days: ReadonlySet<string>;
  facets: Facets;
}

const tellingOf = oncePer((item: Item): Telling => {
  const facets = kindOf(item).facets(item);
  const text = [item.stem, ...facets.shown].join('\n');
  const days = findDates(text).map(({ parts: { year, month, day } }) => [year, month, day].join('-'));
  return { shown: text.toLowerCase(), amounts: findAmounts(text), days: new Set(days), facets };
});

/** One item tells the key of another if what is read of it holds the other's key. */
export function leaks(a: Item, b: Item): boolean {
  const [one, other] = [tellingOf(a), tellingOf(b)];
  return tells(one, other.facets) || tells(other, one.facets);
}

/** A figure is told in whatever way it is written. */
function tells({ shown, amounts, days }: Telling, { keys, field }: Facets): boolean {
  if (field?.type === 'number') {
    const wanted = keys.map((key) => Number.parseFloat(key));
    return amounts.some(
      ({ value, unit, nouns }) => wanted.includes(value) && (unit === field.unit || nouns[0] === field.unit),
    );
  }
  if (field?.type === 'date') return keys.some((key) => days.has(key.split('-').map(Number).join('-')));
  return keys.some((key) => shown.includes(key.toLowerCase()));
}
