import { findAmounts } from '../../fact/amount-mentions';
import { findDates } from '../../fact/date-mentions';

/** The one number or date that an option begins with, as a number that sorts; undefined for any other text. */
export function numberIn(text: string): number | undefined {
  const bare = text.trim();
  const [date, ...dates] = findDates(bare);
  if (date && dates.length === 0 && date.start <= 3) {
    const { year = 0, month = 0, day = 0 } = date.parts;
    return year * 10_000 + month * 100 + day;
  }
  if (/^\d+$/.test(bare)) return Number(bare);
  const [amount, ...amounts] = findAmounts(bare);
  return amount && amounts.length === 0 && amount.start <= 'about '.length * 2 ? amount.value : undefined;
}
