import type { FactKind } from '../kind';

/** When a rule begins, changes or ends. */
export const dateInForce = {
  name: 'date-in-force',
  says: 'when a rule begins, changes or ends',
  slots: {
    law: { type: 'entity', sorts: ['law'], says: 'the text that says so' },
    subject: { type: 'term', says: 'what begins, changes or ends, as a noun phrase' },
    change: { type: 'term', says: 'the change, as a verb that agrees with the subject: "ends", "begin"' },
    when: { type: 'moment', says: 'the date' },
  },
  key: ['law', 'subject', 'change'],
  answer: ['when'],
} as const satisfies FactKind;
