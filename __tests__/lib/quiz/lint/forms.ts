import { kindOf } from '@/lib/question';
import type { Item } from '@/lib/question/item';
import type { Form } from '@/lib/quiz/form';

/** A form of some items; the keys of choices lie at the places given, else first. */
export const formOf = (items: readonly Item[], places: readonly number[] = []): Form => ({
  name: 'a',
  seats: items.map((item, i) => {
    const ids = kindOf(item).optionIds(item);
    const place = places[i] ?? 0;
    const others = ids.slice(1);
    return { item, order: [...others.slice(0, place), ...ids.slice(0, 1), ...others.slice(place)] };
  }),
});
