import type { FactKind } from '../kind';

/** What a party wants or refuses. */
export const position = {
  name: 'position',
  says: 'what a party wants, argues or refuses',
  slots: {
    holder: { type: 'entity', says: 'whose position it is' },
    topic: { type: 'term', topic: true, says: 'on what, as a noun phrase; the same words in rival facts' },
    stance: { type: 'term', says: 'the position, as a clause that can stand alone' },
  },
  key: ['holder', 'topic'],
  answer: ['stance'],
} as const satisfies FactKind;
