import type { FactKind } from '../kind';

/** A sum and what it is for. */
export const money = {
  name: 'money',
  says: 'a sum and what it is for',
  slots: {
    payer: { type: 'entity', optional: true, says: 'who pays' },
    payee: { type: 'entity', optional: true, says: 'who is paid or valued' },
    subject: { type: 'term', says: 'what the sum is, as a noun phrase: "its contract with the department"' },
    amount: { type: 'amount', says: 'the sum' },
  },
  key: ['payer', 'payee', 'subject'],
  answer: ['amount'],
} as const satisfies FactKind;
