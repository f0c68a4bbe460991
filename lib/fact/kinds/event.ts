import type { FactKind } from '../kind';

/** Something that happened at a known time. */
export const event = {
  name: 'event',
  says: 'something that happened, and when',
  slots: {
    what: { type: 'term', says: 'what happened, as a short clause in the past: "Congress passed the Act"' },
    who: { type: 'entities', optional: true, says: 'who took part' },
    when: { type: 'moment', says: 'the date' },
    place: { type: 'entity', optional: true, says: 'where' },
  },
  key: ['what'],
  answer: ['when', 'place'],
} as const satisfies FactKind;
