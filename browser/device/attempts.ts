import type { AttemptEvent } from '@/lib/attempt/event';
import { keepEvents, storedEvents } from '../attempt-store/attempt-store';
import { DATABASE } from '../attempt-store/database';

/** Where a device keeps the events of attempts. Both reject where storage is forbidden. */
export interface Attempts {
  /** All of them, as they are stored. */
  all: () => Promise<readonly unknown[]>;
  /** Adds those that are not there. */
  add: (events: readonly AttemptEvent[]) => Promise<void>;
}

/** What quizzes keep. */
export const keptAttempts: Attempts = {
  all: async () => ((await mayBeThere()) ? storedEvents() : []),
  add: async (events) => {
    const kept = await keepEvents(events);
    if (kept !== 'kept') throw new Error(`The attempts were not kept: ${kept}`);
  },
};

/** A device that keeps no attempts gets no database by being asked, nor one back that was deleted. */
async function mayBeThere(): Promise<boolean> {
  // Some browsers do not list them.
  const listed = await indexedDB.databases?.();
  return listed?.some(({ name }) => name === DATABASE) ?? true;
}
