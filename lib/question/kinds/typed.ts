import type { Fact } from '../../fact/schema';
import type { Amount, Moment } from '../../fact/slot';
import { formatDate } from '../../kernel/dates';
import { fail } from '../../kernel/result';
import type { Say } from '../../words';
import { makeItem, publicId, type Item } from '../item';
import type { ItemKind, QuestionWorld } from '../kind';
import { levelOf } from '../level';
import { parseDay, parseNumber, typedShape } from '../read-typed';
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
    if (typeof answer !== 'string' || answer.length > 80) return fail(typedShape('text of at most 80 characters'));
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

function keyText(body: TypedBody, say: Say, language: string): string {
  if (body.type === 'date') return formatDate(body.date, language);
  return figureText(body, say, language);
}
