import type { Fact } from '../fact/schema';
import type { Amount } from '../fact/slot';
import { countsUnit, findAmounts } from '../fact/amount-mentions';
import { sha256 } from '../kernel/digest';
import { escapeRegExp } from '../kernel/text';
import type { QuestionWorld } from './kind';
import { ladder } from './ladder';
import { valueText } from './value-text';

/** A sentence with a gap, and what may fill it, in the order in which it is offered. */
export interface Gap {
  before: string;
  after: string;
  key: string;
  options: { text: string; why?: string; fact?: string }[];
  /** Facts that wrong options speak of. */
  mentions: string[];
}

const WRONG = 2;

/** The gap of a phrase that stands in the statement once, word for word, beside what the editor has shown to be false. */
export function phraseGap(fact: Fact, slot: string, seed: string, world: QuestionWorld): Gap | undefined {
  const value = fact.slots[slot];
  const wrong = fact.misconceptions.filter((one) => one.slot === slot && typeof one.value === 'string').slice(0, WRONG);
  if (typeof value !== 'string' || wrong.length < WRONG) return undefined;
  const key = valueText(value, world);
  const found = [
    ...fact.statement.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(key)}(?![\\p{L}\\p{N}])`, 'gu')),
  ];
  if (found.length !== 1) return undefined;
  const around = cut(fact.statement, found[0]!.index, found[0]!.index + key.length);
  const others = wrong.map(({ value: text, why, fact: shown }) => ({
    text: valueText(text, world),
    why,
    ...(shown === undefined ? {} : { fact: shown }),
  }));
  if (JOINED.test(around.after) || !others.every(({ text }) => fitsAs(key, text, around))) return undefined;
  const options = placed<Gap['options'][number]>({ text: key }, others, seed);
  return { ...around, key, options, mentions: wrong.flatMap((one) => one.fact ?? []) };
}

/** The gap of a figure that stands in the statement once, among figures as round as itself. */
export function amountGap(fact: Fact, slot: string, seed: string, world: QuestionWorld): Gap | undefined {
  const value = fact.slots[slot];
  if (typeof value !== 'object' || !('unit' in value)) return undefined;
  const mentions = findAmounts(fact.statement).filter((one) => one.value === value.value);
  const [mention] = mentions;
  if (mentions.length !== 1 || !mention || !countsUnit(mention, value.unit)) return undefined;
  const around = cut(fact.statement, mention.start, mention.end);
  const texts = ladder(mention.words, value, placeOf(seed), takenBy(fact, value, world));
  if (!texts?.every((text) => fitsAs(mention.words, text, around))) return undefined;
  const why = world.say('cloze.why.figure', { statement: fact.statement });
  const options = texts.map((text) => (text === mention.words ? { text } : { text, why, fact: fact.id }));
  return { ...around, key: mention.words, options, mentions: [] };
}

/** Figures in one unit that other facts of the kind give: one of them may be of the same thing in other words. */
const takenBy = (fact: Fact, amount: Amount, { base }: QuestionWorld): number[] =>
  base.facts
    .filter((other) => other.id !== fact.id && other.kind === fact.kind)
    .flatMap((other) => Object.values(other.slots))
    .flatMap((value) =>
      typeof value === 'object' && 'unit' in value && value.unit === amount.unit ? value.value : [],
    );

const cut = (statement: string, start: number, end: number) => ({
  before: statement.slice(0, start).trimEnd(),
  after: statement.slice(end).trimStart(),
});

/** The place of the key varies over items and says nothing. */
const placeOf = (seed: string): number => Number.parseInt(sha256(seed).slice(0, 6), 16) % (WRONG + 1);

function placed<T>(key: T, others: readonly T[], seed: string): T[] {
  const place = placeOf(seed);
  return [...others.slice(0, place), key, ...others.slice(place)];
}

/** What is joined to the key by "and" or "or" reads on from the key alone. */
const JOINED = /(?<!\p{L})(?:and|or|nor)(?!\p{L})/iu;

const AGREEING = /^(?:is|are|was|were|has|have|does|do)\b/;

/** True if a phrase reads as well as the key: after "a" or "an", and before a verb that agrees with it. */
function fitsAs(key: string, other: string, { before, after }: Pick<Gap, 'before' | 'after'>): boolean {
  const article = /(?:^|\s)an?$/i.test(before);
  if (article && startsWithVowel(key) !== startsWithVowel(other)) return false;
  return !AGREEING.test(after) || isPlural(key) === isPlural(other);
}

/** By sound, as far as letters and digits tell: "an 8", "an 11", "an hour", "a unit". */
const startsWithVowel = (phrase: string): boolean =>
  /^[$€£]?(?:8|1[18](?![\d])|1[18],|[aeio]|u(?!ni|se)|hour|honest)/i.test(phrase);

const isPlural = (phrase: string): boolean => /[^s]s$/i.test(phrase.split(/ (?:of|in|for|to|with|from|on|by) /)[0]!);
