import { ASSIGNED } from '../../lib/attempt/assigned';
import type { AttemptEvent } from '../../lib/attempt/event';
import { unsavedOf } from '../../lib/attempt/outbox';
import { readEvents } from '../../lib/attempt/read-events';
import { groupBy } from '../../lib/kernel/group';
import { storedEvents } from '../attempt-store/attempt-store';
import { keptSavedThrough } from '../outbox/saved-through';

/** Events of all attempts at assigned work that this device keeps, by attempt. */
export async function assignedAttempts(): Promise<ReadonlyMap<string, readonly AttemptEvent[]>> {
  const { events } = readEvents(await storedEvents().catch(() => []));
  return new Map([...groupBy(events, ({ attempt }) => [attempt])].filter(([, own]) => own.some(isAssignedStart)));
}

/** Ids of assigned attempts of which the server has not everything, as far as this device knows. */
export async function unsentAttempts(): Promise<string[]> {
  const unsent = [...(await assignedAttempts())].map(async ([attempt, own]) =>
    unsavedOf(own, (await keptSavedThrough(attempt)) ?? {}).length > 0 ? [attempt] : [],
  );
  return (await Promise.all(unsent)).flat();
}

const isAssignedStart = (event: AttemptEvent): boolean =>
  event.type === 'start' && 'form' in event && event.form === ASSIGNED;
