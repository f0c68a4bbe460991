import { findAmounts } from '../fact/amount-mentions';
import { findDates } from '../fact/date-mentions';
import { isRealDay } from '../kernel/dates';
import { fail, ok, type Problem, type Result } from '../kernel/result';

/** What is wrong with a typed answer that cannot be read. */
export const typedShape = (wanted: string): Problem => ({
  ...{ code: 'answer-shape', found: 'something else', wanted, todo: 'type it again' },
});

const SHORT_SCALES: Record<string, string> = {
  k: 'thousand',
  m: 'million',
  b: 'billion',
  bn: 'billion',
  t: 'trillion',
  tn: 'trillion',
};

/** "10,000", "10 000", "$10,000", "10k", "3.9 billion", "43 contracts"; digits that are left over make it unclear. */
export function parseNumber(answer: string): Result<number> {
  const tidy = answer
    .trim()
    .replace(/(?<=\d)[\s’'](?=\d{3}(?!\d))/gu, ',')
    .replace(/(?<=\d) ?(bn|tn|[kmbt])(?!\p{L})/giu, (_, scale: string) => ` ${SHORT_SCALES[scale.toLowerCase()]}`)
    .replace(/(?<=\d)(?=\p{L})/gu, ' ')
    .replace(/^one$/i, '1')
    .replace(/^zero$/i, '0');
  const plain = /^[$€£]?\s*\d+(\.\d+)?$/.test(tidy) ? Number(tidy.replace(/[$€£\s]/g, '')) : undefined;
  // A comma keeps four digits from being read as a year.
  const [amount, ...more] = findAmounts(tidy.replace(/(?<![\d,.])(\d)(\d{3})(?![\d,])/g, '$1,$2'));
  const whole = amount && more.length === 0 && numberRuns(tidy) <= numberRuns(amount.words);
  const value = plain ?? (whole ? amount.value : undefined);
  return value === undefined ? fail(typedShape('one number')) : ok(value);
}

const numberRuns = (text: string): number => text.match(/\d[\d.,]*/g)?.length ?? 0;

/** A full date in words or as YYYY-MM-DD, given back as YYYY-MM-DD. */
export function parseDay(answer: string): Result<string> {
  const full = findDates(inTitleCase(answer)).filter(
    ({ parts }) => parts.year !== undefined && parts.month !== undefined && parts.day !== undefined,
  );
  const { year, month, day } = full[0]?.parts ?? {};
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return full.length === 1 && isRealDay(date) ? ok(date) : fail(typedShape('one full date'));
}

/** "the 30th of september" as the date finder reads it: "the 30th September". */
const inTitleCase = (answer: string): string =>
  answer
    .trim()
    .toLowerCase()
    .replace(/(?<=\d(?:st|nd|rd|th)?) of /g, ' ')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
