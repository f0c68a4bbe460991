const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Minutes by which a learner's clock is behind UTC at a moment. */
export type ClockOffset = (at: number) => number;

/** The clock of this device. */
export const deviceClock: ClockOffset = (at) => new Date(at).getTimezoneOffset();

/** A moment as the learner's clock shows it, written as if it were UTC. */
export const onClock = (at: number, offset: ClockOffset): number => at - offset(at) * 60_000;

/** True if the learner's clock shows the same day at both moments. */
export const isSameDay = (a: number, b: number, offset: ClockOffset): boolean =>
  dayOf(onClock(a, offset)) === dayOf(onClock(b, offset));

/** The beginning of the learner's day that is some days after a moment. */
export function startOfDay(at: number, days: number, offset: ClockOffset): number {
  const shown = (dayOf(onClock(at, offset)) + days) * DAY;
  const about = shown + offset(at) * 60_000;
  // The clocks may have been put forward or back by then.
  return shown + offset(about) * 60_000;
}

/** Fewer hours do not make a night: what was answered late in the evening is not asked just after midnight. */
const NIGHT = 12 * HOUR;

/** When a question is asked again: as the day begins that is so many days after the answer, and after a night. */
export const askedFrom = (answered: number, days: number, offset: ClockOffset): number =>
  Math.max(startOfDay(answered, days, offset), answered + NIGHT);

const dayOf = (shown: number): number => Math.floor(shown / DAY);
