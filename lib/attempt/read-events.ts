import { guardOf, isStamped, type AttemptEvent } from './event';

/**
 * The events of a stored list. Whole ones stay as they are, with whatever a later version added to them; so do events
 * that only a later version knows. `damaged` holds the rest.
 */
export function readEvents(stored: unknown): { events: AttemptEvent[]; damaged: unknown[] } {
  const entries: unknown[] = Array.isArray(stored) ? stored : stored === undefined || stored === null ? [] : [stored];
  return {
    events: entries.filter(isEvent),
    damaged: entries.filter((entry) => !isEvent(entry)),
  };
}

/** True for a whole event of this version, and for any of a later one. */
export function isEvent(entry: unknown): entry is AttemptEvent {
  if (!isStamped(entry)) return false;
  return entry.v > 1 || (guardOf(entry.type)?.(entry) ?? true);
}
