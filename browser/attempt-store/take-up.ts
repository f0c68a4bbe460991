import { attemptState } from '../../lib/attempt/attempt-state';
import { carriedOver, deedOf, isSameForm } from '../../lib/attempt/carry-over';
import type { AttemptEvent, AttemptSeat } from '../../lib/attempt/event';
import type { Deed } from '../../lib/attempt/next-stamp';
import { byChance } from './by-chance';
import { newestAttempt, type Kept } from './attempt-store';
import type { EventLog } from './event-log';

/** A form of a quiz with its questions as they are now. */
export interface AttemptForm {
  /** The slug of a lesson, or of a quiz across lessons. */
  lesson: string;
  form: string;
  seats: readonly AttemptSeat[];
}

/** How a page came by its attempt. */
export interface Origin {
  /** Whether the device keeps it; nothing as long as that is not known. */
  kept?: Kept;
  /** `here`: begun at an earlier visit or in another tab; `corrected`: some of its questions have changed since. */
  resumed?: 'here' | 'corrected';
}

/** Adds to a log what was done, now or later than `soonest`. */
export const noteIn = (log: EventLog, deed: Deed, soonest = 0): void => log.note(deed, Math.max(Date.now(), soonest));

export const startOf = ({ lesson, form, seats }: AttemptForm): Deed => ({
  ...{ type: 'start', lesson, form },
  seats: [...seats],
});

/** Begins another attempt, with what still holds of one at questions that were corrected since. */
export function beginIn(log: EventLog, form: AttemptForm, before: readonly AttemptEvent[] = []): Origin {
  const latest = Math.max(...[...log.events, ...before].map(({ tick }) => tick));
  log.begin();
  // Later than any attempt before it, whatever the clock says.
  noteIn(log, startOf(form), latest + 1);
  const held = attemptState(before).phase === 'finished' ? [] : carriedOver(before, form.seats);
  for (const deed of held) noteIn(log, deed);
  return { resumed: held.length > 0 ? 'corrected' : undefined };
}

/** Begins an attempt as if there had been none: what was there is deleted from the device. */
export function beginAfresh(log: EventLog, form: AttemptForm): Origin {
  log.adopt(byChance(), []);
  noteIn(log, startOf(form));
  return { kept: undefined, resumed: undefined };
}

/**
 * Takes up the attempt at a form that this device keeps, or begins one. What was done before the device had answered is
 * done again in it.
 */
export async function takeUp(log: EventLog, form: AttemptForm): Promise<Origin> {
  const look = () => newestAttempt(form.lesson, form.form);
  // A device that is busy may answer late; what it keeps would else be passed over by a new attempt.
  const again = (error: unknown) => (isLate(error) ? look() : Promise.reject(error));
  const found = await look()
    .catch(again)
    .catch((): Kept => 'forbidden');
  const early = log.unkept.map(deedOf).filter(({ type }) => type !== 'start');
  const origin = enter(log, form, found);
  for (const deed of early) noteIn(log, deed);
  return origin;
}

const isLate = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';

function enter(log: EventLog, form: AttemptForm, found: Awaited<ReturnType<typeof newestAttempt>> | Kept): Origin {
  if (typeof found !== 'object') return { ...beginIn(log, form), ...(found && { kept: found }) };
  if (!isSameForm(found.start, form.seats)) return beginIn(log, form, found.events);
  log.adopt(found.start.attempt, found.events);
  return { kept: 'kept', resumed: 'here' };
}
