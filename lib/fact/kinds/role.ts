import type { FactKind } from '../kind';

/** Who holds which office. */
export const role = {
  name: 'role',
  says: 'who holds which office',
  slots: {
    person: { type: 'entity', sorts: ['person', 'unnamed'], says: 'who' },
    office: { type: 'term', says: 'the office, as a noun phrase' },
    organisation: {
      type: 'entity',
      optional: true,
      sorts: ['organisation', 'outlet', 'office', 'place'],
      says: 'of what',
    },
  },
  key: ['office', 'organisation'],
  answer: ['person'],
} as const satisfies FactKind;
