import { findAmounts } from '../../../fact/amount-mentions';
import { findDates } from '../../../fact/date-mentions';
import { kindOf } from '../../../question';
import type { Facets, Item } from '../../../question/item';
import type { FormFlaw } from '../flaw';

/** An item that tells the key of another in the same form. */
export const leakedAnswer: FormFlaw = {
  id: 'leaked-answer',
  title: 'One item tells the key of another',
  run: ({ seats }) =>
    seats.flatMap(({ item: a }, i) =>
      seats
        .slice(i + 1)
        .flatMap(({ item: b }) => (leaks(a, b) ? [`one tells the key of the other: ${a.id} and ${b.id}`] : [])),
    ),
};

/** One item tells the key of another if what is read of it holds the other's key. */
export function leaks(a: Item, b: Item): boolean {
  const [read, other] = [kindOf(a).facets(a), kindOf(b).facets(b)];
  return tells(shownOf(a, read), other) || tells(shownOf(b, other), read);
}

const shownOf = ({ stem }: Item, { shown }: Facets): string => [stem, ...shown].join('\n');

/** A figure is told in whatever way it is written. */
function tells(shown: string, { keys, field }: Facets): boolean {
  if (field?.type === 'number') {
    const wanted = keys.flatMap((key) => Number.parseFloat(key));
    return findAmounts(shown).some(
      ({ value, unit, nouns }) => wanted.includes(value) && (unit === field.unit || nouns[0] === field.unit),
    );
  }
  if (field?.type === 'date') {
    const days = findDates(shown).map(({ parts: { year, month, day } }) => [year, month, day].join('-'));
    return keys.some((key) => days.includes(key.split('-').map(Number).join('-')));
  }
  return keys.some((key) => shown.toLowerCase().includes(key.toLowerCase()));
}
