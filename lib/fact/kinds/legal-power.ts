import type { FactKind } from '../kind';

/** What a law lets somebody do. */
export const legalPower = {
  name: 'legal-power',
  says: 'what a law lets somebody do',
  slots: {
    law: { type: 'entity', sorts: ['law'], says: 'the section or act' },
    holder: {
      type: 'entity',
      sorts: ['person', 'office', 'organisation', 'outlet', 'unnamed'],
      says: 'who has the power',
    },
    action: { type: 'term', says: 'what may be done, as a verb phrase without "to": "put defense orders first"' },
    purpose: { type: 'term', optional: true, says: 'what for, as "to …" or "for …"' },
  },
  key: ['law', 'holder', 'action'],
  answer: [],
} as const satisfies FactKind;
