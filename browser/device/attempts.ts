import type { AttemptEvent } from '@/lib/attempt/event';
import { keepEvents, storedEvents } from '../attempt-store/attempt-store';

/** Where a device keeps the events of attempts. Both reject where storage is forbidden. */
export interface Attempts {
  /** All of them, as they are stored. */
  all: () => Promise<readonly unknown[]>;
  /** Adds them; one that is there under the same stamp is written over. */
  add: (events: readonly AttemptEvent[]) => Promise<void>;
}

/** What quizzes keep. */
export const keptAttempts: Attempts = {
  all: storedEvents,
  add: async (events) => {
    const kept = await keepEvents(events);
    if (kept !== 'kept') throw new Error(`The attempts were not kept: ${kept}`);
  },
};
