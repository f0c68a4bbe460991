import type { FactKind } from '../kind';

/** Until when somebody is given to do something. */
export const deadline = {
  name: 'deadline',
  says: 'until when somebody is given to do something',
  slots: {
    giver: { type: 'entity', optional: true, says: 'who sets it' },
    receiver: { type: 'entity', says: 'who has to act' },
    matter: {
      type: 'entity',
      optional: true,
      says: 'the affair it belongs to, where one receiver has several deadlines',
    },
    task: { type: 'term', says: 'what has to be done, as a verb phrase without "to"' },
    until: { type: 'moment', says: 'the last moment' },
  },
  key: ['receiver', 'matter'],
  answer: ['until'],
} as const satisfies FactKind;
