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
  rewrite: (mention: DateMention) => string | undefined,
  moveSlot: (date: string) => string,
): Operator {
  return {
    name,
    checks: ['V2', 'V4'],
    mutate: (fact, { base }) =>
      ownDates(fact, base).flatMap((mention) => {
        const words = rewrite(mention);
        if (words === undefined || words === mention.words) return [];
        const statement = splice(fact.statement, mention.start, mention.end, words);
        const slots = Object.fromEntries(
          Object.entries(fact.slots).map(([slot, value]) => [
            slot,
            typeof value === 'object' && 'date' in value ? { ...value, date: moveSlot(value.date) } : value,
          ]),
        );
        return [withStatement(fact, statement), { ...fact, statement, slots }];
      }),
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

export const dateWeekday = dateOperator(
  'date-weekday',
  (mention) =>
    mention.parts.weekday === undefined
      ? undefined
      : mention.words.replace(WEEKDAYS[mention.parts.weekday]!, WEEKDAYS[(mention.parts.weekday + 1) % 7]!),
  (date) => date,
);

export const dateHour = dateOperator(
  'date-hour',
  (mention) =>
    mention.parts.hour === undefined
      ? undefined
      : mention.words.replace(/^\d+/, (hour) => String((Number(hour) % 12) + 1)),
  (date) => date,
);
