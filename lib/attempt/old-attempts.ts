import { groupBy } from '../kernel/group';
import { ASSIGNED } from './assigned';
import { attemptState, nextToSend, type AttemptState } from './attempt-state';
import type { AttemptEvent } from './event';
import { readEvents } from './read-events';

/** How long an attempt is kept after the last that was done in it. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1000;

interface Attempt {
  id: string;
  state: AttemptState;
  /** Ticks of its start, which say which attempt is the newest, whatever the clock did. */
  begun: number;
  lastDone: number;
}

/**
 * Ids of the attempts that a device need not keep any longer: nothing was done in them for 90 days, and each of their forms
 * has a newer one, and a newer finished one if they are finished. An attempt with an answer that the server has not heard
 * stays, and so does one that this version cannot read whole.
 */
export function oldAttempts(stored: readonly unknown[], now: number): string[] {
  const { events, damaged } = readEvents(stored);
  const unread = new Set(damaged.map((entry) => (entry as Partial<AttemptEvent> | null)?.attempt));
  const attempts = [...groupBy(events, ({ attempt }) => [attempt])].map(attemptOf);
  return (
    attempts
      .filter((one) => one.lastDone < now - KEPT_MS && !unread.has(one.id) && isSettled(one.state))
      // A class and all of its work is gone by then.
      .filter((one) => one.state.form === ASSIGNED || isSurpassed(one, attempts))
      .map(({ id }) => id)
  );
}

const attemptOf = ([id, events]: [string, AttemptEvent[]]): Attempt => ({
  id,
  state: attemptState(events),
  begun: Math.max(...events.filter(({ type }) => type === 'start').map(({ tick }) => tick)),
  lastDone: Math.max(...events.map(({ at }) => at)),
});

/** True for an attempt that is read whole and of which the server has heard every answer. */
const isSettled = (state: AttemptState): boolean =>
  state.form === ASSIGNED || (state.form !== undefined && state.skipped === 0 && nextToSend(state).length === 0);

/** True if there is something newer for whatever a page shows of it: where the form stands, and what it came to. */
function isSurpassed({ state, begun }: Attempt, attempts: readonly Attempt[]): boolean {
  const newer = attempts.filter(
    (other) => other.state.lesson === state.lesson && other.state.form === state.form && other.begun > begun,
  );
  return newer.some(({ state: { phase } }) => state.phase !== 'finished' || phase === 'finished');
}
