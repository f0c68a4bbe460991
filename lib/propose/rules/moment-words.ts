import { formatDate } from '../../kernel/dates';
import type { Moment } from '../../fact/slot';

/** A moment as it reads in a sentence: "5 pm on 27 February 2026". */
export function momentWords({ date, time }: Moment): string {
  const day = formatDate(date, 'en');
  if (time === undefined) return day;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'am' : 'pm'} on ${day}`;
}
