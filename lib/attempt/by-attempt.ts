import type { AttemptEvent } from './event';

/** Events of several attempts, by the id of the attempt. */
export function byAttempt(events: readonly AttemptEvent[]): Map<string, AttemptEvent[]> {
  const found = new Map<string, AttemptEvent[]>();
  for (const event of events) {
    const list = found.get(event.attempt);
    if (list) list.push(event);
    else found.set(event.attempt, [event]);
  }
  return found;
}
