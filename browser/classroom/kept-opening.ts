import type { AttemptOpening } from '../../lib/classroom/calls';
import type { Opened } from './assigned-session';

/** In the storage of this tab: it goes with the tab, so that who comes next on a shared device does not find it. */
const KEY = 'cited.opening';

interface KeptOpening {
  assignment: string;
  opening: Opened;
  /** When it was kept, by this device's clock. */
  at: number;
}

/** Keeps what the server said of an attempt, so that it can be gone on with should the page be loaded without a connection. */
export function keepOpening(opening: Opened): void {
  const kept: KeptOpening = { assignment: opening.work.id, opening, at: Date.now() };
  inStorage((storage) => storage.setItem(KEY, JSON.stringify(kept)));
}

/** What this tab keeps of an attempt at that assignment, as it stands now as far as this device can tell. */
export function keptOpening(assignment: string): AttemptOpening | undefined {
  const kept = inStorage((storage) => JSON.parse(storage.getItem(KEY) ?? 'null') as KeptOpening | null);
  if (kept?.assignment !== assignment) return undefined;
  return { ...kept.opening, now: kept.opening.now + Math.max(0, Date.now() - kept.at) };
}

export const forgetOpening = (): void => inStorage((storage) => storage.removeItem(KEY));

/** Storage may be forbidden, and what is in it damaged. */
function inStorage<Value>(act: (storage: Storage) => Value): Value | undefined {
  try {
    return act(sessionStorage);
  } catch {
    return undefined;
  }
}
