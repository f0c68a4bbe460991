import type { FactKind } from '../kind';

/** How two things stand to each other, where no other kind says it better. */
export const relation = {
  name: 'relation',
  says: 'how one thing stands to another',
  slots: {
    subject: { type: 'entity', says: 'who or what' },
    relation: { type: 'term', says: 'the relation, as a verb phrase in the present' },
    object: { type: 'term', says: 'to whom or what, as a noun phrase' },
  },
  key: ['subject', 'relation'],
  answer: ['object'],
} as const satisfies FactKind;
