import type { FactKind } from '../kind';

/** One step of a procedure, as a source lays it down: who does what, and after what. */
export const processStep = {
  name: 'process-step',
  says: 'a step of a procedure: who does what, and after what',
  slots: {
    process: { type: 'term', says: 'the procedure, as a noun phrase; the same words in all its steps' },
    action: { type: 'term', says: 'what is done, as a verb phrase without "to"' },
    actor: { type: 'entity', optional: true, says: 'who does it' },
    after: { type: 'term', optional: true, says: 'what comes before, as a clause that can stand alone' },
  },
  key: ['process', 'action'],
  answer: ['actor', 'after'],
} as const satisfies FactKind;
