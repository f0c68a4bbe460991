import { findAmounts } from '../../fact/amount-mentions';
import { findDates } from '../../fact/date-mentions';
import type { Fact } from '../../fact/schema';
import type { Amount, Moment } from '../../fact/slot';
import { formatDate, isRealDay } from '../../kernel/dates';
import { fail, ok, type Result } from '../../kernel/result';
import type { Say } from '../../words';
import { makeItem, publicId, type Item } from '../item';
import type { ItemKind, QuestionWorld } from '../kind';
import { levelOf } from '../level';
import { sourcesOf, whereOf } from '../stem';
import { typedStem } from '../typed-stem';
import { figureText, unitName } from '../value-text';

export type TypedBody = { feedback: string } & (
  { type: 'number'; value: number; unit: string; about?: true } | { type: 'date'; date: string }
);

/** How far from a figure that the source gives as "about" an answer may be, as a share of it. */
const TOLERANCE = 0.05;

/**
 * A number or a date that the learner types; only where an objective asks for the figure. Exact, unless the source itself
 * says "about": then as near as the hint says.
 */
export const typed: ItemKind<TypedBody> = {
  name: 'typed',
  generate: (world) =>
    world.facts.flatMap((fact) => (fact.ask ?? []).flatMap((slot) => typedFor(fact, slot, world) ?? [])),
  optionIds: () => [],
  arrangement: () => 'fixed',
  view: (item, _order, say) => {
    const { body } = item;
    const unit = body.type === 'number' ? unitName(body.unit, 2, say) : '';
    return {
      id: publicId(item.id),
      version: item.version,
      kind: 'typed',
      stem: item.stem,
      where: item.where,
      hint: hintOf(body, unit, say),
      invalid: body.type === 'number' ? say('quiz.invalid.number') : say('quiz.invalid.date'),
      options: [],
      field: { type: body.type, unit, ...(isAbout(body) ? { within: TOLERANCE * 100 } : {}) },
      start: '',
    };
  },
  parse: ({ body }, answer) => {
    if (typeof answer !== 'string' || answer.length > 80) return fail(shape('text of at most 80 characters'));
    return body.type === 'number' ? parseNumber(answer) : parseDay(answer);
  },
  grade(item, answer, say, language) {
    const { body } = item;
    const correct = body.type === 'number' ? isNumber(body, answer as number) : answer === body.date;
    return { correct, points: correct ? 1 : 0, key: keyText(body, say, language), why: [body.feedback], options: [] };
  },
  rightAnswer: ({ body }) => (body.type === 'number' ? body.value : body.date),
  text: ({ stem, where, body }) =>
    `${stem}\n(${where})\n* ${body.type === 'number' ? `${body.value} ${body.unit}` : body.date}`,
  facets: ({ body }) => ({
    shown: [],
    groups: [],
    keys: [body.type === 'number' ? `${body.value} ${body.unit}` : body.date],
    field: { type: body.type, unit: body.type === 'number' ? body.unit : '' },
  }),
};

function typedFor(fact: Fact, slot: string, world: QuestionWorld): Item<TypedBody> | undefined {
  const value = fact.slots[slot];
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const objective = fact.objectives.find((id) => world.objectives.has(id) && world.figures.has(id));
  const stem = typedStem(fact, slot, value, world);
  const answer = 'unit' in value ? numberKey(value, fact) : dateKey(value);
  if (objective === undefined || stem === undefined || answer === undefined) return undefined;
  const feedback = fact.explain ?? fact.statement;
  return makeItem({
    id: `typed:${fact.id}:${slot}`,
    kind: 'typed',
    stem,
    where: whereOf(fact, world),
    facts: [fact.id],
    mentions: [],
    objective,
    level: levelOf({ facts: [fact.id], sources: sourcesOf(fact) }),
    body: { ...answer, feedback },
  });
}

/** A penalty is asked for its most; a least one is no answer to that. */
const numberKey = ({ value, unit, comparator }: Amount, { kind }: Fact) =>
  kind === 'penalty' && comparator !== 'at-most' && comparator !== 'exactly'
    ? undefined
    : { type: 'number' as const, value, unit, ...(comparator === 'about' ? { about: true as const } : {}) };

const hintOf = (body: TypedBody, unit: string, say: Say): string => {
  if (body.type === 'date') return say('quiz.typeDate');
  return body.about
    ? say('quiz.typeNumberAbout', { unit, percent: TOLERANCE * 100 })
    : say('quiz.typeNumber', { unit });
};

const isAbout = (body: TypedBody): boolean => body.type === 'number' && body.about === true;

/** The sum is rounded, since shares of whole numbers may miss a bound by the last bit. */
const isNumber = ({ value, about }: { value: number; about?: true }, answer: number): boolean =>
  about ? Math.abs(answer - value) <= Math.abs(value) * TOLERANCE * (1 + 1e-9) : answer === value;

/** Only a whole day can be typed without doubt. */
const dateKey = ({ date }: Moment) => (date.length === 10 ? { type: 'date' as const, date } : undefined);

const shape = (wanted: string) => ({ code: 'answer-shape', found: 'something else', wanted, todo: 'type it again' });

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
  return value === undefined ? fail(shape('one number')) : ok(value);
}

const numberRuns = (text: string): number => text.match(/\d[\d.,]*/g)?.length ?? 0;

/** A full date in words or as YYYY-MM-DD, given back as YYYY-MM-DD. */
export function parseDay(answer: string): Result<string> {
  const full = findDates(inTitleCase(answer)).filter(
    ({ parts }) => parts.year !== undefined && parts.month !== undefined && parts.day !== undefined,
  );
  const { year, month, day } = full[0]?.parts ?? {};
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return full.length === 1 && isRealDay(date) ? ok(date) : fail(shape('one full date'));
}

/** "the 30th of september" as the date finder reads it: "the 30th September". */
const inTitleCase = (answer: string): string =>
  answer
    .trim()
    .toLowerCase()
    .replace(/(?<=\d(?:st|nd|rd|th)?) of /g, ' ')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());

function keyText(body: TypedBody, say: Say, language: string): string {
  if (body.type === 'date') return formatDate(body.date, language);
  return figureText(body, say, language);
}
