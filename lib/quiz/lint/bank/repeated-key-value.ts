import { NO_ACCIDENT, tail } from '../chance';
import type { BankFlaw } from '../flaw';
import { keyOf, shared } from '../group';
import { reading } from '../parts';

/** A value that is an option of several items and their key more often than chance would have it. */
export const repeatedKeyValue: BankFlaw = {
  id: 'repeated-key-value',
  title: 'One value is the key too often',
  run: (bank) => {
    const groups = bank.filter((subject) => !shared(subject)).flatMap(({ facets }) => facets.groups);
    const options = groups.flatMap((group) => {
      const key = keyOf(group);
      return key
        ? group.options.map((one) => ({
            value: reading(one.text),
            text: one.text,
            hit: one === key,
            chance: 1 / group.options.length,
          }))
        : [];
    });
    const values = [...new Set(options.map(({ value }) => value))];
    return values.flatMap((value) => {
      const seen = options.filter((one) => one.value === value);
      const hits = seen.filter(({ hit }) => hit).length;
      const odd =
        tail(
          seen.map(({ chance }) => chance),
          hits,
        ) < NO_ACCIDENT;
      return hits > 1 && odd
        ? [`"${seen[0]!.text}" is the key of ${hits} of the ${seen.length} items that offer it`]
        : [];
    });
  },
};
