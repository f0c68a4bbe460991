import type { FactKind } from '../kind';

/** What a law threatens for breaking it. */
export const penalty = {
  name: 'penalty',
  says: 'what a law threatens for breaking it',
  slots: {
    law: { type: 'entity', sorts: ['law'], says: 'the section or act' },
    offence: { type: 'term', says: 'what is punished, as a gerund: "breaking the priority rules"' },
    fault: {
      type: 'term',
      optional: true,
      says: 'the state of mind that must be proved, as a clause: "the person broke it on purpose"',
    },
    amount: { type: 'amount', optional: true, says: 'the fine or the time' },
  },
  key: ['law', 'offence'],
  answer: ['fault', 'amount'],
} as const satisfies FactKind;
