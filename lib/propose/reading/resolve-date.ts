import { dayRange, daysBetween, weekdayOf } from '../../kernel/dates';
import type { DateMention, DateParts } from '../../fact/date-mentions';
import { canMean } from '../../fact/date-mentions';
import type { Evidence } from '../../fact/schema';
import type { Moment } from '../../fact/slot';
import type { Range, Reading } from './reading';

/** A day, perhaps with its hour: neighbouring mentions such as "Friday at 5pm" are one. */
export interface ReadMoment extends Range {
  words: string;
  /** Undefined where the words cannot be read with certainty. */
  moment?: Moment;
  /** How the words are read, where they do not give the whole date. */
  record?: Evidence['dates'][number];
}

/** Reads the moments of a sentence; a weekday or a day without a year is read from the day of the source. */
export function moments(reading: Reading, look: 'ahead' | 'back'): ReadMoment[] {
  return groups(reading).map(({ mentions, ...range }) => {
    const parts: DateParts = Object.assign({}, ...mentions.map((mention) => mention.parts));
    const time = parts.hour === undefined ? undefined : `${two(parts.hour)}:${two(parts.minute ?? 0)}`;
    const words = reading.text.slice(range.start, range.end);
    const day = mentions.find(({ parts: { hour } }) => hour === undefined);
    const read = day && dateOf(day, reading, look);
    if (!read) return { ...range, words };
    return {
      ...range,
      words,
      moment: { date: read.date, ...(time === undefined ? {} : { time }) },
      record: read.record,
    };
  });
}

function groups({ text, dates }: Reading): (Range & { mentions: DateMention[] })[] {
  const found: (Range & { mentions: DateMention[] })[] = [];
  for (const mention of dates) {
    const last = found.at(-1);
    const joined =
      last &&
      /^,? ?(?:at |on )?$/.test(text.slice(last.end, mention.start)) &&
      isTime(last.mentions) !== isTime([mention]);
    if (joined) {
      last.mentions.push(mention);
      last.end = mention.end;
    } else found.push({ start: mention.start, end: mention.end, mentions: [mention] });
  }
  return found;
}

const isTime = (mentions: readonly DateMention[]): boolean => mentions.every(({ parts }) => parts.hour !== undefined);

const two = (number: number): string => String(number).padStart(2, '0');

function dateOf(
  mention: DateMention,
  reading: Reading,
  look: 'ahead' | 'back',
): { date: string; record?: ReadMoment['record'] } | undefined {
  const { year, month, day, weekday } = mention.parts;
  if (year !== undefined)
    return { date: [String(year), ...[month, day].flatMap((part) => (part === undefined ? [] : two(part)))].join('-') };
  const published = reading.source.published;
  if (published === undefined) return undefined;
  const { first, last } = dayRange(published);
  const length = daysBetween(first, last);
  if (length > 7) return undefined;
  const references = Array.from({ length: length + 1 }, (_, i) => addDays(first, i));
  const read = references.map((reference) =>
    weekday !== undefined && day === undefined
      ? nearWeekday(weekday, reference, look)
      : nearDay(month, day, reference, look),
  );
  const [date] = read;
  if (date === undefined || read.some((other) => other !== date) || !canMean(mention.words, date, first))
    return undefined;
  return { date, record: { words: mention.words, date, reference: first } };
}

function nearWeekday(weekday: number, reference: string, look: 'ahead' | 'back'): string {
  const distance =
    look === 'ahead' ? (weekday - weekdayOf(reference) + 7) % 7 : -((weekdayOf(reference) - weekday + 7) % 7);
  return addDays(reference, distance);
}

/** The year that puts a day or month nearest to the reference; a month alone, looking back, is the last that has begun. */
function nearDay(
  month: number | undefined,
  day: number | undefined,
  reference: string,
  look: 'ahead' | 'back',
): string | undefined {
  if (month === undefined) return undefined;
  if (day === undefined && look === 'back') return lastMonth(month, reference);
  const year = Number(reference.slice(0, 4));
  const distance = (one: number) => Math.abs(daysBetween(reference, `${one}-${two(month)}-${two(day ?? 15)}`));
  const [best] = [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b));
  return day === undefined ? `${best}-${two(month)}` : `${best}-${two(month)}-${two(day)}`;
}

const lastMonth = (month: number, reference: string): string => {
  const year = Number(reference.slice(0, 4));
  const here = `${year}-${two(month)}`;
  return here <= reference.slice(0, 7) ? here : `${year - 1}-${two(month)}`;
};

function addDays(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}
