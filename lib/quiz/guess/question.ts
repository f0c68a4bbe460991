import { kindOf } from '../../question';
import type { Item } from '../../question/item';
import type { Form } from '../form';

/** One decision of a quiz as somebody sees it who never read the lesson: a prompt and options in the order shown. */
export interface Guessable {
  item: string;
  prompt: string;
  options: readonly { text: string; correct: boolean }[];
}

/** All decisions of a bank, for guessers who do not go by places: the key stands first. */
export const bankGuessables = (bank: readonly Item[]): Guessable[] =>
  guessables({ seats: bank.map((item) => ({ item, order: kindOf(item).optionIds(item) })) });

/** All decisions of a form in which one option is right. */
export const guessables = ({ seats }: Pick<Form, 'seats'>): Guessable[] =>
  seats.flatMap(({ item, order }) => {
    const kind = kindOf(item);
    const ids = kind.optionIds(item);
    const { groups } = kind.facets(item);
    return groups
      .filter(({ options }) => options.filter(({ correct }) => correct).length === 1)
      .map(({ prompt, options }) => ({
        item: item.id,
        prompt: groups.length > 1 ? `${item.stem} ${prompt}` : prompt,
        options: order.length === options.length ? order.flatMap((id) => options[ids.indexOf(id)] ?? []) : [...options],
      }));
  });
