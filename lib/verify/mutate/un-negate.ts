import { negatives } from '../negatives';
import type { Operator } from './operator';

const AFFIRM: [RegExp, string][] = [
  [/\b(?:do|does|did) not\b ?/i, ''],
  [/ ?\bnot\b/i, ''],
  [/\bnever\b ?/i, ''],
  [/\bno\b/i, 'a'],
  [/\bnobody\b/i, 'somebody'],
  [/\bnothing\b/i, 'something'],
  [/\bwithout\b/i, 'with'],
  [/\brefused\b/i, 'agreed'],
  [/\brefuse(s?)\b/i, 'accept$1'],
  [/\bdenied\b/i, 'confirmed'],
  [/\bdeclined\b/i, 'agreed'],
  [/\brejected\b/i, 'accepted'],
  [/\bunless\b/i, 'if'],
  [/\bexcept\b/i, 'including'],
];

/** Affirms what was denied, with the polarity field changed too, and once without. */
export const unNegate: Operator = {
  name: 'polarity-un-negate',
  checks: ['V7'],
  mutate(fact) {
    if (fact.polarity === 'affirmative') return [];
    const rule = AFFIRM.find(([pattern]) => pattern.test(fact.statement));
    if (!rule) return [];
    const statement = fact.statement.replace(rule[0], rule[1]);
    // A second negative in the sentence still denies: that is another statement, not an affirmation.
    if (negatives(statement).length > 0) return [];
    return [
      { ...fact, statement },
      { ...fact, statement, polarity: 'affirmative' },
    ];
  },
};
