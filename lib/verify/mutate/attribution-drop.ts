import type { Operator } from './operator';

/** Turns what somebody said into the source's own word: the chain is emptied and the statement loses its speaker. */
export const attributionDrop: Operator = {
  name: 'attribution-drop',
  checks: ['V9', 'V14'],
  mutate(fact) {
    if (fact.attribution.length === 0) return [];
    const statement = fact.statement.replace(/,[^,]*\b(?:said|told|wrote|reported|argued)\b[^,]*\.$/, '.');
    return [{ ...fact, statement, attribution: [], modality: 'asserted' }];
  },
};
