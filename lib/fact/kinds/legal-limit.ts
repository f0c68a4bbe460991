import type { FactKind } from '../kind';

/** What a law does not allow, or allows only under a condition. */
export const legalLimit = {
  name: 'legal-limit',
  says: 'what a law does not allow, or allows only under a condition',
  slots: {
    law: { type: 'entity', sorts: ['law'], says: 'the section or act' },
    action: { type: 'term', says: 'what is limited, as a noun phrase: "controls on wages or prices"' },
    condition: {
      type: 'term',
      says: 'the limit, as a clause that can stand alone: "Congress must first pass a joint resolution"',
    },
  },
  key: ['law', 'action'],
  answer: ['condition'],
} as const satisfies FactKind;
