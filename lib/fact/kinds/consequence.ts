import type { FactKind } from '../kind';

/** What could follow if something happens. */
export const consequence = {
  name: 'consequence',
  says: 'what could follow if something happens',
  slots: {
    condition: { type: 'term', says: 'if what, as a clause that can stand alone' },
    effect: { type: 'term', says: 'what could follow, as a clause that can stand alone' },
  },
  key: ['condition', 'effect'],
  answer: [],
} as const satisfies FactKind;
