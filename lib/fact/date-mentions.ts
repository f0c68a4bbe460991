import { daysBetween, isRealDay, weekdayOf } from '../kernel/dates';

/** What a text says of a time, as far as it says it. Months 1-12, weekday 0 = Sunday, hour 0-23. */
export interface DateParts {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  hour?: number;
  minute?: number;
}

/** A mention of a date or time of day: UTF-16 offsets in the text it was found in. */
export interface DateMention {
  start: number;
  end: number;
  words: string;
  parts: DateParts;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTH = `(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)`;
const WEEKDAY = `(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)`;
const YEAR = `(?<year>1[6-9]\\d\\d|20\\d\\d)`;
/** A year before 1600 looks like any number: a preposition must stand before it, and no noun that it could count after it. */
const OLD_YEAR =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Cc]irca|[Ff]rom|[Bb]efore|[Aa]fter|[Bb]y) )(?<year>1[0-5]\\d\\d)(?![.,]\\d)(?=[.,;:)”"’!?]|$|\\s+(?:an?|and|as|at|but|by|for|he|in|is|it|of|on|she|that|the|they|to|until|was|were|when|which|who|with|has|had|have)\\b)';
const DAY = `(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?`;

// Longest form first: what a pattern takes, a later one cannot take again.
const PATTERNS: RegExp[] = [
  `(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\\d)`,
  `(?:${WEEKDAY},? )?${DAY} ${MONTH}(?:,? ${YEAR})?`,
  `(?:${WEEKDAY},? )?${MONTH} ${DAY}\\b(?:,? ${YEAR})?`,
  `${MONTH},? ${YEAR}`,
  WEEKDAY,
  `(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap]\\.?m\\b\\.?)`,
  `(?<![$€£\\d,.§-]|§ |[Ss]ection )${YEAR}(?![\\d,.]*\\d|-day| ?(?:U\\.S\\.C|CFR|Stat))`,
  OLD_YEAR,
  `(?<!\\w)${MONTH}(?= |,|\\.|$)`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'));

/** Finds absolute and partial dates, weekdays and times of day in an English text. */
export function findDates(text: string): DateMention[] {
  const taken: DateMention[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((other) => start < other.end && end > other.start)) continue;
      const parts = partsOf(match.groups ?? {});
      if (match[0] === 'May' && !/\b(?:in|last|this|of|since|until|by) $/i.test(text.slice(0, start))) continue;
      taken.push({ start, end, words: match[0], parts });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function partsOf(groups: Record<string, string | undefined>): DateParts {
  const parts: DateParts = {};
  if (groups.year) parts.year = Number(groups.year);
  if (groups.month) parts.month = monthNumber(groups.month);
  if (groups.day) parts.day = Number(groups.day);
  if (groups.weekday) parts.weekday = WEEKDAYS.indexOf(groups.weekday.toLowerCase());
  if (groups.hour) {
    parts.hour = (Number(groups.hour) % 12) + (groups.half?.startsWith('p') ? 12 : 0);
    parts.minute = Number(groups.minute ?? 0);
  }
  return parts;
}

function monthNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  return MONTHS.findIndex((month) => month.startsWith(word.toLowerCase().replace('.', '').slice(0, 3))) + 1;
}

/** The parts of a written date `YYYY[-MM[-DD]]` with an optional time `HH:MM`. */
export function partsOfDate(date: string, time?: string): DateParts {
  const [year, month, day] = date.split('-').map(Number);
  const [hour, minute] = time?.split(':').map(Number) ?? [];
  return { year, month, day, hour, minute };
}

const FIELDS = ['year', 'month', 'day', 'weekday', 'hour', 'minute'] as const;

/** True if every part that `claim` names is named by `source` with the same value. */
export const coversDate = (source: DateParts, claim: DateParts): boolean =>
  FIELDS.every((field) => claim[field] === undefined || claim[field] === source[field]);

/** True if no part named by both differs. */
export const agreesWithDate = (a: DateParts, b: DateParts): boolean =>
  FIELDS.every((field) => a[field] === undefined || b[field] === undefined || a[field] === b[field]);

/** The weekday that belongs to a full date, added to its parts. */
export function withWeekday(parts: DateParts): DateParts {
  const { year, month, day } = parts;
  if (year === undefined || month === undefined || day === undefined) return parts;
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isRealDay(text) ? { ...parts, weekday: weekdayOf(text) } : parts;
}

/** A preposition that sets a limit in time, before the words of a date. */
const LIMIT =
  /\b(?:before|by|until|till|no later than|not later than) (?:(?:the )?(?:end|start|beginning|middle) of )?/i;

/** The words of a date with the preposition before them that sets a limit: "before the end of August" for "August". */
export function withLimit(words: string, text: string): string {
  const before = text.slice(0, text.indexOf(words));
  return (new RegExp(`${LIMIT.source}$`, 'i').exec(before)?.[0] ?? '') + words;
}

/** A season fixes no more than its year, which ends as it does or begins with it: the months in which it lies. */
const SEASONS: [RegExp, months: readonly number[]][] = [
  [/\bspring\b/i, [3, 5]],
  [/\bsummer\b/i, [6, 8]],
  [/\b(?:autumn|fall)\b/i, [9, 11]],
  [/\bwinter\b/i, [1, 12]],
];

/** How far from the reference a relative expression may point, in days before and after. */
const REACH: [RegExp, number, number][] = [
  [/\b(?:last|previous) year\b/i, 730, -1],
  [/\b(?:this|earlier this|later this) year\b/i, 366, 366],
  [/\b(?:last|previous) month\b/i, 62, -1],
  [/\b(?:this|earlier this|later this) month\b/i, 31, 31],
  [/\b(?:this) week\b/i, 7, 7],
  [/\b(?:last) week\b/i, 14, -1],
  [/\bnext week\b/i, -1, 14],
  [/\bnext month\b/i, -1, 62],
  [/\byesterday\b/i, 1, -1],
  [/\btoday\b/i, 0, 0],
  [/\btomorrow\b/i, -1, 1],
];

/**
 * True if words such as "Friday", "last October" or "this month", read on the reference day, can mean the date.
 * A weekday reaches one week either way, a month without a year eleven months back or one ahead; "last" looks back
 * and "next" ahead, and so may a limit such as "before October", up to eleven months. Words fix no more than they
 * name: "last month" is no day.
 */
export function canMean(words: string, date: string, reference: string): boolean {
  if (date.length === 10 && !isRealDay(date)) return false;
  const parts = withWeekday(partsOfDate(date));
  const mentions = findDates(words);
  if (date.length > precisionOf(words, mentions)) return false;
  const season = SEASONS.find(([pattern]) => pattern.test(words));
  if (season && mentions.length === 0) return seasonFits(words, season[1], Number(date), reference);
  if (!lookFits(words, date, reference)) return false;
  if (mentions.some((mention) => !agreesWithDate(mention.parts, parts))) return false;
  if (date.length === 4) return yearFits(words, Number(date), Number(reference.slice(0, 4)));
  const distance = daysBetween(reference, date.length === 7 ? `${date}-15` : date);
  const reach = REACH.find(([pattern]) => pattern.test(words));
  // A month is measured from its middle.
  const slack = date.length === 7 ? 15 : 0;
  if (reach) return monthFits(words, date, reference) && distance >= -reach[1] - slack && distance <= reach[2] + slack;
  if (mentions.some((mention) => mention.parts.weekday !== undefined)) return Math.abs(distance) <= 7;
  return mentions.length > 0 && distance >= -350 && distance <= (LIMIT.test(words) ? 350 : 60);
}

/** Length of the longest YYYY-MM-DD that words can fix: 10 for a day, 7 for a month, 4 for a year. */
function precisionOf(words: string, mentions: readonly DateMention[]): number {
  if (
    /\b(?:yesterday|today|tomorrow)\b/i.test(words) ||
    mentions.some(({ parts }) => parts.weekday !== undefined || parts.day !== undefined)
  )
    return 10;
  return /\b(?:week|month)\b/i.test(words) || mentions.some(({ parts }) => parts.month !== undefined) ? 7 : 4;
}

/** "Last Friday" lies before the reference, "next March" after it. */
function lookFits(words: string, date: string, reference: string): boolean {
  const now = reference.slice(0, date.length);
  const inWeek = date.length === 7 && /\bweek\b/i.test(words);
  if (/\b(?:last|previous)\b/i.test(words)) return date < now || (inWeek && date === now);
  if (/\bnext\b/i.test(words)) return date > now || (inWeek && date === now);
  if (/\bearlier\b/i.test(words)) return date <= now;
  return !/\blater\b/i.test(words) || date >= now;
}

/** "Last summer" is the one that was over last, or the one of last year; "this" and "next" look the same way ahead. */
function seasonFits(words: string, months: readonly number[], year: number, reference: string): boolean {
  if (/\b(?:last|this|next) year\b/i.test(words)) return yearFits(words, year, Number(reference.slice(0, 4)));
  const now = Number(reference.slice(0, 4)) * 12 + Number(reference.slice(5, 7));
  return months.some((month) => {
    const away = year * 12 + month - now;
    if (/\b(?:last|previous)\b/i.test(words)) return away < 0 && away >= -18;
    if (/\bnext\b/i.test(words)) return away > 0 && away <= 18;
    return Math.abs(away) <= 11;
  });
}

function yearFits(words: string, year: number, referenceYear: number): boolean {
  if (/\blast year\b/i.test(words)) return year === referenceYear - 1;
  if (/\bnext year\b/i.test(words)) return year === referenceYear + 1;
  // Who names no other year speaks of the running one.
  if (
    /\b(?:this year|(?:the )?(?:end|close|rest) of the year|the year['’]s end)\b(?! (?:to|before|after))/i.test(words)
  )
    return year === referenceYear;
  return findDates(words).some((mention) => mention.parts.year === year);
}

function monthFits(words: string, date: string, reference: string): boolean {
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  if (/\bthis month\b/i.test(words)) return months(date) === months(reference);
  if (/\blast month\b/i.test(words)) return months(date) === months(reference) - 1;
  if (/\bnext month\b/i.test(words)) return months(date) === months(reference) + 1;
  if (/\bthis year\b/i.test(words)) return date.slice(0, 4) === reference.slice(0, 4);
  if (/\byesterday\b/i.test(words)) return daysBetween(reference, date) === -1;
  if (/\btoday\b/i.test(words)) return date === reference;
  if (/\blast year\b/i.test(words)) return Number(date.slice(0, 4)) === Number(reference.slice(0, 4)) - 1;
  return true;
}
