import { dayRange } from '../kernel/dates';
import type { DateMention, DateParts } from '../fact/date-mentions';
import {
  agreesWithDate,
  canMean,
  coversDate,
  findDates,
  partsOfDate,
  withLimit,
  withWeekday,
} from '../fact/date-mentions';
import { sourceDate } from '../source/schema';
import type { Check, Grounded, Refusal, Subject } from './check';
import { quote } from './check';

/** V4: every date of the statement is in the span, or resolved from its words by a recorded reference date. */
export const dates: Check = {
  id: 'V4',
  title: 'Dates are the evidence’s dates',
  run: (subject) =>
    subject.grounded.flatMap((one) => [
      ...checkRecords(one),
      ...checkReach(subject, one),
      ...checkStatement(subject, one),
    ]),
};

function checkStatement({ fact, base }: Subject, one: Grounded): Refusal[] {
  const names = base.names.find(fact.statement);
  const own = findDates(fact.statement).filter(
    (date) => !names.some((name) => date.start < name.end && date.end > name.start),
  );
  const moments = Object.entries(fact.slots).flatMap(([name, value]) =>
    typeof value === 'object' && 'date' in value ? [{ name, parts: partsOfDate(value.date, value.time) }] : [],
  );
  const missing = own.flatMap((mention): Refusal[] => {
    if (impossible(mention.parts))
      return [refuse('date-impossible', mention, 'a day that exists, with its own weekday', ['statement'])];
    return isDated(mention.parts, one) ||
      (TELLING.test(fact.statement.slice(0, mention.start)) && isSourceDate(mention.parts, one))
      ? []
      : [refuse('date-absent', mention, datesOf(one), ['statement'])];
  });
  const unstated = moments
    .filter(({ parts }) => !stated(parts, own))
    .map(({ name }): Refusal => ({
      check: 'V4',
      code: 'date-unstated',
      found: `slot ${name}`,
      wanted: 'its date in the statement',
      todo: 'state the date',
      path: ['slots', name],
    }));
  return [...missing, ...unstated];
}

/** The day, and the hour if there is one, may be said in two places of the sentence. */
const stated = ({ hour, minute, ...day }: DateParts, own: readonly DateMention[]): boolean =>
  own.some((mention) => coversDate(mention.parts, day)) &&
  (hour === undefined || own.some((mention) => coversDate(mention.parts, { hour, minute })));

function isDated(parts: DateParts, one: Grounded): boolean {
  const { hour, minute, ...day } = parts;
  const inSpan = findDates(one.span.text).map((mention) => withWeekday(mention.parts));
  if (hour !== undefined && !inSpan.some((other) => coversDate(other, { hour, minute }))) return false;
  if (Object.values(day).every((value) => value === undefined)) return true;
  return inSpan.some((other) => coversDate(other, day)) || resolved(day, one);
}

const resolved = (day: DateParts, one: Grounded): boolean =>
  one.evidence.dates.some(
    (record) => coversDate(withWeekday(partsOfDate(record.date)), day) && one.span.text.includes(record.words),
  );

/** Words before a date that may be the source's own: "the text of April 2023", "the statement dated 5 March 2024". */
const TELLING = /\b(?:text|version|edition|statement|report|article|page|bill) (?:of|from|dated|published on) $/i;

function isSourceDate(day: DateParts, one: Grounded): boolean {
  const date = sourceDate(one.source);
  return date !== undefined && date.split('/').some((end) => coversDate(withWeekday(partsOfDate(end)), day));
}

const impossible = (parts: DateParts): boolean => {
  const whole = withWeekday({ ...parts, weekday: undefined });
  const full = parts.year !== undefined && parts.month !== undefined && parts.day !== undefined;
  return (full && whole.weekday === undefined) || !agreesWithDate(parts, whole);
};

function checkRecords(one: Grounded): Refusal[] {
  return one.evidence.dates.flatMap((record, i): Refusal[] => {
    const path = ['evidence', one.index, 'dates', i];
    const problem = (code: string, found: string, wanted: string, todo: string): Refusal[] => [
      { check: 'V4', code, found, wanted, todo, path },
    ];
    if (!one.span.text.includes(record.words))
      return problem('words-absent', quote(record.words), 'words of the span', 'copy the words as they stand there');
    if (!canMean(withLimit(record.words, one.span.text), record.date, record.reference)) {
      return problem(
        'date-unlikely',
        `${quote(record.words)} read on ${record.reference} as ${record.date}`,
        'a date that the words can mean on that day',
        'correct the date or the reference',
      );
    }
    const published = sourceDate(one.source);
    if (published === undefined) return [];
    const { first, last } = dayRange(published);
    if (record.reference >= first && record.reference <= last) return [];
    if (findDates(one.text.text).some((mention) => coversDate(mention.parts, partsOfDate(record.reference)))) return [];
    return problem(
      'reference-foreign',
      record.reference,
      `a day within ${published}, or one that the source names`,
      'read the words from the day of the source',
    );
  });
}

/** A fact cannot know more than its source: asOf lies not after the source's own date. */
function checkReach({ fact }: Subject, one: Grounded): Refusal[] {
  const published = sourceDate(one.source);
  if (published === undefined) return [];
  if (fact.asOf === undefined)
    return [
      {
        check: 'V4',
        code: 'as-of-missing',
        found: 'no asOf',
        wanted: `the date of the source, ${published}, or an earlier one`,
        todo: 'add asOf: only a fact whose sources carry no date may leave it out',
        path: ['asOf'],
      },
    ];
  const late = dayRange(fact.asOf).last > dayRange(published).last;
  const foreign = one.source.asOf !== undefined && fact.asOf !== one.source.asOf;
  if (!late && !foreign) return [];
  return [
    {
      check: 'V4',
      code: 'as-of-foreign',
      found: fact.asOf,
      wanted: one.source.asOf ?? `not later than ${published}`,
      todo: 'state as of when the source speaks',
      path: ['asOf'],
    },
  ];
}

const refuse = (code: string, mention: DateMention, wanted: string, path: (string | number)[]): Refusal => ({
  check: 'V4',
  code,
  found: quote(mention.words),
  wanted,
  todo: 'correct the date, or record under dates how the words of the span are read',
  path,
});

const datesOf = (one: Grounded): string =>
  `a date of the evidence: ${
    findDates(one.span.text)
      .map((mention) => quote(mention.words))
      .join(', ') || 'none'
  }`;
