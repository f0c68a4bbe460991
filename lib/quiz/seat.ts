import { seeded, shuffle, type Random } from '../kernel/random';
import { kindOf } from '../question';
import type { Item } from '../question/item';
import type { Form, FormName, Seat } from './form';

/** Shuffles the items of a form and lays their keys evenly over the positions. */
export function seatForm(name: FormName, items: readonly Item[], random: Random): Form {
  return { name, seats: arrangeAll(shuffle(items, random), random) };
}

/** The same form for another seat: the same items in the same order, their options shuffled by the seat's seed. */
export const formForSeat = (form: Form, seed: string): Form => ({
  name: form.name,
  seats: arrangeAll(
    form.seats.map(({ item }) => item),
    seeded(`${form.name}/${seed}`),
  ),
});

/** An item that stands alone, outside a form: in the same order each time that the same words are its seed. */
export const seatAlone = (item: Item, seed: string): Seat => arrangeAll([item], seeded(`${item.id}/${seed}`))[0]!;

function arrangeAll(items: readonly Item[], random: Random): Seat[] {
  const positions = keyPositions(items.map(keyedOptions), random);
  return items.map((item, i) => ({ item, order: arrange(item, positions[i] ?? 0, random) }));
}

const keyedOptions = (item: Item): number =>
  kindOf(item).arrangement(item) === 'keyed' ? kindOf(item).optionIds(item).length : 0;

function keyPositions(sizes: readonly number[], random: Random): number[] {
  const cycle = shuffle([0, 1, 2], random);
  let turn = 0;
  return sizes.map((size) => (size === 0 ? 0 : cycle[turn++ % 3]! % size));
}

/** How the options of an item are shown at a seat; a key goes to its position among the shuffled others. */
function arrange(item: Item, position: number, random: Random): string[] {
  const kind = kindOf(item);
  const ids = kind.optionIds(item);
  const arrangement = kind.arrangement(item);
  if (arrangement === 'fixed') return ids;
  if (arrangement === 'keyed') {
    const others = shuffle(ids.slice(1), random);
    return [...others.slice(0, position), ids[0]!, ...others.slice(position)];
  }
  const shown = shuffle(ids, random);
  const right = ids.length > 1 && shown.every((id, i) => id === ids[i]);
  return arrangement === 'unsorted' && right ? [...shown.slice(1), shown[0]!] : shown;
}
