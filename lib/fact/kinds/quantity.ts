import type { FactKind } from '../kind';

/** How many or how much of something. */
export const quantity = {
  name: 'quantity',
  says: 'how many or how much of something',
  slots: {
    subject: { type: 'term', says: 'what was counted, as a noun phrase without the number' },
    amount: { type: 'amount', says: 'the number and its unit' },
  },
  key: ['subject'],
  answer: ['amount'],
} as const satisfies FactKind;
