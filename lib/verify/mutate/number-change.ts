import { amountsOf } from '../v03-numbers';
import { splice, withStatement, type Operator } from './operator';

/** Another value: one digit up. The slot is changed with the statement where it holds the value, as a careless author would. */
export const numberChange: Operator = {
  name: 'number-change',
  checks: ['V2', 'V3'],
  mutate(fact, { base }) {
    return amountsOf(fact.statement, base).flatMap((mention) => {
      const digits = /\d/.exec(mention.words);
      const words = digits
        ? splice(mention.words, digits.index, digits.index + 1, String((Number(digits[0]) % 9) + 1))
        : mention.value === 2
          ? mention.words.toLowerCase() === 'twice'
            ? 'thrice'
            : 'three'
          : 'two';
      if (words === mention.words) return [];
      const statement = splice(fact.statement, mention.start, mention.end, words);
      const changed = amountsOf(statement, base).find((other) => other.start === mention.start)?.value;
      const slots = Object.fromEntries(
        Object.entries(fact.slots).map(([name, value]) =>
          typeof value === 'object' && 'unit' in value && value.value === mention.value && changed !== undefined
            ? [name, { ...value, value: changed }]
            : [name, value],
        ),
      );
      return [withStatement(fact, statement), { ...fact, statement, slots }];
    });
  },
};
