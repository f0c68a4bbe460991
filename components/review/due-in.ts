import { deviceClock, startOfDay } from '@/lib/review/local-day';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long until a moment, in words: "in 10 minutes", "tomorrow", "in 3 months". Never less than a minute. */
export function dueIn(due: number, now: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const left = Math.max(due - now, MINUTE);
  const today = startOfDay(now, 0, deviceClock);
  const days = Math.round((startOfDay(now + left, 0, deviceClock) - today) / DAY);
  if (days === 0 && left < HOUR) return words.format(Math.ceil(left / MINUTE), 'minute');
  if (days === 0) return words.format(Math.round(left / HOUR), 'hour');
  if (days < 60) return words.format(days, 'day');
  return words.format(Math.round(days / 30), 'month');
}
