import type { DateMention } from '../../fact/date-mentions';
import { findDates } from '../../fact/date-mentions';
import type { FactBase } from '../../fact/base';
import type { Fact } from '../../fact/schema';
import type { Operator } from './operator';
import { splice, withStatement } from './operator';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Dates of our own sentence, apart from those inside names. */
function ownDates(fact: Fact, base: FactBase): DateMention[] {
  const names = base.names.find(fact.statement);
  return findDates(fact.statement).filter(
    (date) => !names.some((name) => date.start < name.end && date.end > name.start),
  );
}

/** An operator that rewrites each date mention; the slot that holds the date is rewritten with it in a second mutant. */
function dateOperator(
  name: string,
  rewrite: (mention: DateMention) => string | readonly string[] | undefined,
  moveSlot: (date: string) => string,
): Operator {
  return {
    name,
    checks: ['V2', 'V4'],
    mutate: (fact, { base }) =>
      ownDates(fact, base).flatMap((mention) =>
        [rewrite(mention) ?? []].flat().flatMap((words) => {
          if (words === mention.words) return [];
          const statement = splice(fact.statement, mention.start, mention.end, words);
          const slots = Object.fromEntries(
            Object.entries(fact.slots).map(([slot, value]) => [
              slot,
              typeof value === 'object' && 'date' in value ? { ...value, date: moveSlot(value.date) } : value,
            ]),
          );
          const moved = JSON.stringify(slots) !== JSON.stringify(fact.slots);
          return [withStatement(fact, statement), ...(moved ? [{ ...fact, statement, slots }] : [])];
        }),
      ),
  };
}

const addToPart = (date: string, part: number, by: (value: number) => number): string => {
  const parts = date.split('-');
  if (parts[part] === undefined) return date;
  parts[part] = String(by(Number(parts[part]))).padStart(part === 0 ? 4 : 2, '0');
  return parts.join('-');
};

export const dateYear = dateOperator(
  'date-year',
  (mention) =>
    mention.parts.year === undefined
      ? undefined
      : mention.words.replace(String(mention.parts.year), String(mention.parts.year - 1)),
  (date) => addToPart(date, 0, (year) => year - 1),
);

export const dateMonth = dateOperator(
  'date-month',
  (mention) =>
    mention.parts.month === undefined
      ? undefined
      : mention.words.replace(/\p{Lu}\p{Ll}{2,}/gu, (word) =>
          MONTHS.includes(word) ? MONTHS[mention.parts.month! % 12]! : word,
        ),
  (date) => addToPart(date, 1, (month) => (month % 12) + 1),
);

export const dateDay = dateOperator(
  'date-day',
  (mention) =>
    mention.parts.day === undefined
      ? undefined
      : mention.words.replace(new RegExp(`\\b${mention.parts.day}\\b`), String((mention.parts.day % 28) + 1)),
  (date) => addToPart(date, 2, (day) => (day % 28) + 1),
);

/** Each other day of the week, once by itself and once with the day of the month moved along, so that the two agree. */
export const dateWeekday = dateOperator(
  'date-weekday',
  ({ words, parts: { weekday, day } }) => {
    if (weekday === undefined) return undefined;
    return [1, 2, 3, 4, 5, 6].flatMap((by) => {
      const other = words.replace(WEEKDAYS[weekday]!, WEEKDAYS[(weekday + by) % 7]!);
      return day === undefined ? [other] : [other, other.replace(new RegExp(`\\b${day}\\b`), String(day + by))];
    });
  },
  (date) => date,
);

/** Each other hour of the clock. */
export const dateHour = dateOperator(
  'date-hour',
  ({ words, parts: { hour } }) =>
    hour === undefined ? undefined : Array.from({ length: 12 }, (_, i) => words.replace(/^\d+/u, String(i + 1))),
  (date) => date,
);
