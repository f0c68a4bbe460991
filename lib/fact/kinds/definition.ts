import type { FactKind } from '../kind';

/** What a word means in a text. */
export const definition = {
  name: 'definition',
  says: 'what a word means in a text',
  slots: {
    law: { type: 'entity', sorts: ['law'], says: 'the text that defines it' },
    word: { type: 'term', says: 'the word that is defined' },
    meaning: { type: 'term', says: 'what it covers, as a noun phrase' },
  },
  key: ['law', 'word', 'meaning'],
  answer: [],
} as const satisfies FactKind;
