import { kindOf } from '../../../question';
import type { Form } from '../../form';
import type { FormFlaw } from '../flaw';
import { rightOf } from '../group';
import { reading } from '../parts';

/** One value as the key of two items of a form: whoever has found it once tries it again. */
export const repeatedKey: FormFlaw = {
  id: 'repeated-key',
  title: 'One value is the key of two items',
  run: (form) => {
    const keys = keysOf(form);
    return [...new Set(keys.filter((key, i) => keys.indexOf(key) < i))].map(
      (key) => `one value is the key of two items: "${key}"`,
    );
  },
};

/** Keys of items with one group; where rows share options, or each item has the same classes, keys have to come again. */
function keysOf({ seats }: Form): string[] {
  const groups = seats.flatMap(({ item }) => {
    const { groups } = kindOf(item).facets(item);
    return groups.length === 1 ? groups : [];
  });
  const lists = groups.map(({ options }) =>
    options
      .map(({ text }) => reading(text))
      .sort()
      .join('\n'),
  );
  return groups
    .filter((_, i) => lists.filter((list) => list === lists[i]).length === 1)
    .flatMap((group) => rightOf(group).map(({ text }) => reading(text)));
}
