/** A date as precise as it is known: `2026`, `2026-02`, `2026-02-27` or an interval `2026-02-24/2026-02-27` (EDTF level 0). */
export const DATE_PATTERN = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;

/** First and last day that a date of any precision may stand for, as `YYYY-MM-DD`. */
export function dayRange(date: string): { first: string; last: string } {
  const [from = date, to = from] = date.split('/');
  return { first: firstDay(from), last: lastDay(to) };
}

const firstDay = (date: string): string => {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
};

const lastDay = (date: string): string => {
  const [year, month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}`;
};

/** Days of a month (1-12) in the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True for a day that exists: `2026-02-30` does not. */
export function isRealDay(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return false;
  return month <= 12 && day <= daysInMonth(year, month);
}

/** True for a date of any precision whose parts exist: `2026-13` does not, nor does `2026-02-27/2026-02-24`. */
export function isRealDate(date: string): boolean {
  if (!DATE_PATTERN.test(date)) return false;
  const parts = date.split('/');
  const [from = '', to = from] = parts;
  return parts.every((part) => isRealDay(firstDay(part))) && firstDay(from) <= lastDay(to);
}

/** Weekday of a day, 0 = Sunday … 6 = Saturday, in no time zone at all. */
export function weekdayOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date)).getUTCDay();
}

/** Whole days from one day to another; negative if `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** Writes a date of any precision in a language: `27 February 2026`, `February 2026`, `2026`; an interval as `24–27 February 2026`. */
export function formatDate(date: string, language: string, month: 'long' | 'short' = 'long'): string {
  const [from = date, to = from] = date.split('/');
  const precise = dateFormat(from.length > to.length ? to : from, language, month);
  return precise.formatRange(utcDay(from), utcDay(to));
}

function utcDay(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

function dateFormat(date: string, language: string, month: 'long' | 'short'): Intl.DateTimeFormat {
  const [, monthNumber, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (monthNumber !== undefined) options.month = month;
  if (day !== undefined) options.day = 'numeric';
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, options);
}
