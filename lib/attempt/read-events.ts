import { futureEventSchema, knownEventSchema, type AttemptEvent } from './event';

const KNOWN = new Set<string>(knownEventSchema.options.map(({ shape }) => shape.type.value));

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

function isEvent(entry: unknown): entry is AttemptEvent {
  const { success, data } = futureEventSchema.safeParse(entry);
  if (!success) return false;
  return data.v > 1 || !KNOWN.has(data.type) || knownEventSchema.safeParse(entry).success;
}
