import type { AttemptEvent } from '@/lib/attempt/event';

/** Where a device keeps the events of attempts. Both reject where storage is forbidden. */
export interface Attempts {
  /** All of them, as they are stored. */
  all: () => Promise<readonly unknown[]>;
  /** Adds those that are not there. */
  add: (events: readonly AttemptEvent[]) => Promise<void>;
}

/** As long as quizzes keep nothing, there is nothing to read, and nowhere to add. */
export const noAttempts: Attempts = { all: async () => [], add: async () => {} };
