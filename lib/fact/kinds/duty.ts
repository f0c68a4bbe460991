import type { FactKind } from '../kind';

/** What a rule requires of somebody. */
export const duty = {
  name: 'duty',
  says: 'what a rule requires of somebody',
  slots: {
    law: { type: 'entity', sorts: ['law'], says: 'the section or rule' },
    bearer: { type: 'term', says: 'who must do it, as a noun phrase: "a company that holds a rated order"' },
    action: { type: 'term', says: 'what must be done, as a verb phrase without "to"' },
  },
  key: ['law', 'bearer', 'action'],
  answer: [],
} as const satisfies FactKind;
