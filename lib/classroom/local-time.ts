import { isRealDay } from '../kernel/dates';

/**
 * How the time on a clock becomes an instant. `plain`: it is shown once; `gap`: never, since clocks go forward past it;
 * `fold`: twice, since clocks go back over it.
 */
export type ClockReading = 'plain' | 'gap' | 'fold';

const LOCAL = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::00)?$/;
const DAY = 86_400_000;

/** True for a date and time as `<input type="datetime-local">` gives it, on a day that exists. */
export function isLocalTime(text: string): boolean {
  const day = LOCAL.exec(text)?.[1];
  return day !== undefined && day >= '1970-01-02' && isRealDay(day);
}

/** True for the name of a time zone that this machine knows, such as `Europe/Kyiv`; an offset such as `+02:00` is none. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant at which clocks of a zone show a time. Of two, the one asked for. One that is skipped is read as if clocks had
 * not yet gone forward: 02:30 becomes 03:30 (as `compatible` of Temporal does). The time must be local (isLocalTime).
 */
export function instantOf(local: string, zone: string, of: 'first' | 'second'): { instant: number; as: ClockReading } {
  const shown = Date.parse(`${local.slice(0, 16)}Z`);
  const [before, after] = [offsetAt(shown - DAY, zone), offsetAt(shown + DAY, zone)];
  const found = [...new Set([before, after])]
    .map((offset) => shown - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === shown)
    .sort((a, b) => a - b);
  if (found.length === 0) return { instant: shown - before, as: 'gap' };
  if (found.length === 1) return { instant: found[0]!, as: 'plain' };
  return { instant: of === 'first' ? found[0]! : found[1]!, as: 'fold' };
}

/** What clocks of a zone show at an instant, as `<input type="datetime-local">` takes it. */
export const localTimeAt = (instant: number, zone: string): string =>
  new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);

/** By how many milliseconds the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1_000) * 1_000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();
/** There are fewer zones, but each has thousands of spellings in capital and small letters. */
const MOST_CLOCKS = 600;

/** To make one takes far longer than to use it. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const two = '2-digit' as const;
  const clock = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
    ...{ year: 'numeric', month: two, day: two, hour: two, minute: two, second: two },
  });
  if (clocks.size >= MOST_CLOCKS) clocks.clear();
  clocks.set(zone, clock);
  return clock;
}
