const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long until a moment, in words: "in 10 minutes", "tomorrow", "in 3 months". Never less than a minute. */
export function dueIn(due: number, now: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const left = Math.max(due - now, MINUTE);
  if (left < HOUR) return words.format(Math.ceil(left / MINUTE), 'minute');
  if (left < DAY) return words.format(Math.round(left / HOUR), 'hour');
  if (left < 60 * DAY) return words.format(Math.round(left / DAY), 'day');
  return words.format(Math.round(left / (30 * DAY)), 'month');
}
