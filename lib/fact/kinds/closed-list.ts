import type { FactKind } from '../kind';

/** A list that a text closes: what it names and nothing else. Its members are facts of their own. */
export const closedList = {
  name: 'closed-list',
  says: 'that a text gives a list and closes it',
  slots: {
    law: { type: 'entity', says: 'the text that gives the list' },
    matter: { type: 'term', says: 'what the list is of, as a plural noun phrase: "elements of a rated order"' },
    count: { type: 'amount', optional: true, says: 'how many members it has, where the text says so' },
  },
  key: ['law', 'matter'],
  answer: ['count'],
} as const satisfies FactKind;
