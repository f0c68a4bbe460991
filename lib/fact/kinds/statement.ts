import type { FactKind } from '../kind';

/** What somebody said about something. */
export const statement = {
  name: 'statement',
  says: 'what somebody said about something',
  slots: {
    speaker: { type: 'entity', says: 'who said it' },
    topic: { type: 'term', topic: true, says: 'about what, as a noun phrase; the same words in rival facts' },
    content: { type: 'term', says: 'what was said, as a clause that can stand alone' },
  },
  key: ['speaker', 'topic'],
  answer: ['content'],
} as const satisfies FactKind;
