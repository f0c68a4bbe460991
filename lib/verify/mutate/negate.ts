import type { Operator } from './operator';

const VERB = /\b(is|are|was|were|has|have|had|may|must|can|could|will|would|shall|should|did|does|do)\b/;

/** Denies what was affirmed, with the polarity field changed too, and once without. */
export const negate: Operator = {
  name: 'polarity-negate',
  checks: ['V7'],
  mutate(fact) {
    if (fact.polarity === 'negative') return [];
    const statement = VERB.test(fact.statement)
      ? fact.statement.replace(VERB, '$1 not')
      : fact.statement.replace(/^(\S+ )/, 'It is not so that $1');
    return [
      { ...fact, statement },
      { ...fact, statement, polarity: 'negative' },
    ];
  },
};
