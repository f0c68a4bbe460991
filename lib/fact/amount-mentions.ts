import type { Comparator } from './slot';
import { countedBy, singular } from './counted-nouns';
import { findDates } from './date-mentions';

/** A number in a text with what it counts: UTF-16 offsets of the number itself. */
export interface AmountMention {
  start: number;
  end: number;
  words: string;
  value: number;
  /** A currency code, "percent", or nothing where only the words that follow tell. */
  unit?: string;
  /** The words that follow, lower-case and singular, nearest first. */
  nouns: string[];
  /** For a number without a noun of its own ("of the 64 boats, the Guild has 9"): the words of its sentence before it. */
  earlier: string[];
  comparator: Comparator;
}

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Record<string, number> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
};
const CURRENCIES: Record<string, string> = { $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP' };
const MEASURES =
  /^(?:second|minute|hour|day|week|month|year|decade|percent|dollar|euro|pound|hundred|thousand|million|billion|third|quarter|fifth|tenth)/i;

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
// "A million" counts as one million; "half a million" is no number we read.
const ARTICLE = '(?<!half )an?(?= (?:dozen|hundred|thousand|million|billion|trillion)(?!\\p{L}))';
// "Twice" counts times, unless it multiplies: "twice the size", "twice as many".
const ADVERB = '(?:twice|thrice)(?! (?:the|as|that|this|its|their|his|her|what)(?!\\p{L}))';
const WORD = `${ARTICLE}|${ADVERB}|(?:${TENS.join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${[...SMALL].reverse().join('|')}`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.§-])(?<currency>US\\$|[$€£])?(?<number>${DIGITS}|${WORD})(?<scale>(?<=[$€£][\\d.,]*)(?:bn|tn|[kmbt])(?!\\p{L})|(?:[ -](?:dozen|hundred|thousand|million|billion|trillion))*)(?<percent> ?(?:%|percent|per cent))?(?![\\p{N}]|\\.\\d|[\\p{L}])`,
  'giu',
);

/** Numbers that are names of places in a text rather than amounts: section 4513, § 3, Title III, 15 CFR 700.13, (1), 4511(a). */
const REFERENCE =
  /\b(?:sections?|subsections?|paragraphs?|part|chapter|title|subchapter|no\.?|article|directive|case|P\.L\.|H\.R\.|Executive Order|COVID|§+)[ -]*[\d][\d.()a-z-]*|§+ *\d[\d.()a-z-]*|\d+ (?:U\.?S\.?C\.?|CFR|Stat\.?|FR)(?: (?:§+ )?(?:part )?\d[\d.()a-z-]*)?|\(\d+\)|\d+\([a-z0-9]+\)/giu;

/** "Has not risen above 54": a negative before a comparator turns it round. */
const NEGATED = String.raw`(?:\b(?:not|never|rarely)|n['’]t)(?: (?!(?:say|said|think|thought|believe|know|that)\b)\p{L}+){0,2} `;

const CUES: [RegExp, Comparator][] = [
  [new RegExp(`${NEGATED}(?:more than|over|exceed(?:ed|s)?|above|beyond)\\s*$`, 'iu'), 'at-most'],
  [new RegExp(`${NEGATED}(?:less than|under|fewer than|below)\\s*$`, 'iu'), 'at-least'],
  [/(?:at least|not less than|no less than|no fewer than|not fewer than|a minimum of)\s*$/i, 'at-least'],
  [
    /(?:at most|not more than|no more than|up to|a maximum of|not exceed(?:ing)?|not to exceed|within|as much as)\s*$/i,
    'at-most',
  ],
  [/(?:more than|over|exceed(?:s|ing)?|above|beyond)\s*$/i, 'more-than'],
  [/(?:less than|under|fewer than|below)\s*$/i, 'less-than'],
  [/(?:about|approximately|around|roughly|nearly|almost|some|an estimated)\s*$/i, 'about'],
];

/** Words after which "one" is a number, as it is before a measure; elsewhere it may be a pronoun. */
const COUNTING = /\b(?:only|just|exactly|precisely|merely|at least|at most|more than|less than|up to) $/i;

/** Finds amounts in an English text. Dates, section numbers, list letters and a "one" that may be a pronoun are not amounts. */
export const findAmounts = (text: string): AmountMention[] =>
  findCounts(text).filter(
    ({ words, start, nouns }) =>
      !/^(?:one|zero)$/i.test(words) || MEASURES.test(nouns[0] ?? '') || COUNTING.test(text.slice(0, start)),
  );

/** Amounts with every "one": what a claim may find its own "one" in. */
export function findCounts(text: string): AmountMention[] {
  const blocked = [
    ...findDates(text),
    ...[...text.matchAll(REFERENCE)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  ];
  const mentions: AmountMention[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    if (blocked.some((range) => start < range.end && end > range.start)) continue;
    const { nouns, earlier } = countedBy(match, text, mentions.at(-1));
    mentions.push({
      start,
      end,
      words: match[0],
      value: valueOf(match.groups ?? {}),
      unit: unitOf(match.groups ?? {}, nouns),
      nouns,
      earlier,
      comparator: comparatorBefore(text.slice(0, start)) ?? comparatorAfter(text.slice(end)) ?? 'exactly',
    });
  }
  return mentions;
}

function valueOf(groups: Record<string, string | undefined>): number {
  const number = (groups.number ?? '').toLowerCase();
  const base = /^\d/.test(number) ? Number(number.replaceAll(',', '')) : wordValue(number);
  const scales = (groups.scale ?? '').toLowerCase().match(/[a-z]+/g) ?? [];
  // Through an integer of cents, so that 3.9 billion is 3900000000 and not 3899999999.9999995.
  return scales.reduce((value, scale) => Math.round(value * (SCALES[scale] ?? 1) * 100) / 100, base);
}

function wordValue(word: string): number {
  if (/^an?$/.test(word)) return 1;
  if (word === 'twice') return 2;
  if (word === 'thrice') return 3;
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const [tens = '', ones] = word.split('-');
  return (TENS.indexOf(tens) + 2) * 10 + (ones ? SMALL.indexOf(ones) : 0);
}

function unitOf(groups: Record<string, string | undefined>, nouns: string[]): string | undefined {
  if (groups.currency) return CURRENCIES[groups.currency.toUpperCase()];
  if (groups.percent) return 'percent';
  if (nouns[0] === 'dollar') return 'USD';
  if (nouns[0] === 'euro') return 'EUR';
  return undefined;
}

function comparatorBefore(before: string): Comparator | undefined {
  const near = before.slice(-40);
  return CUES.find(([pattern]) => pattern.test(near))?.[1];
}

const LATER = new RegExp(
  String.raw`^(?:[ -]\p{L}+){0,3} (?:or (?<more>more|longer|above|over)(?! than)|or (?<less>less|fewer|under|below|shorter)(?! than)|at (?:the )?(?<bound>least|most)(?! (?:[$€£]?\d|${[...SMALL, ...TENS].join('|')})))(?!\p{L})`,
  'iu',
);

/** "15 boats or more", "30 days at most". */
function comparatorAfter(rest: string): Comparator | undefined {
  const groups = LATER.exec(rest)?.groups;
  if (groups === undefined) return undefined;
  return groups.more || groups.bound?.toLowerCase() === 'least' ? 'at-least' : 'at-most';
}

/** True if what the claim counts is what the source counts: the same currency or percent, else the claim's first noun. */
export function sameUnit(
  claim: Pick<AmountMention, 'unit' | 'nouns' | 'earlier'>,
  source: Pick<AmountMention, 'unit' | 'nouns' | 'earlier'>,
): boolean {
  if (claim.unit || source.unit) return claim.unit === source.unit;
  if (claim.earlier.length + source.earlier.length > 0)
    return counted(claim).some((noun) => counted(source).includes(noun));
  const [first] = claim.nouns;
  if (first === undefined) return source.nouns.length === 0;
  return MEASURES.test(first) ? source.nouns[0] === first : source.nouns.includes(first);
}

const counted = ({ nouns, earlier }: Pick<AmountMention, 'nouns' | 'earlier'>): string[] => [...nouns, ...earlier];

/** True if a mention counts a declared unit, such as "USD", "percent" or "contract". */
export const countsUnit = (mention: Pick<AmountMention, 'unit' | 'nouns' | 'earlier'>, unit: string): boolean =>
  mention.unit === unit || (mention.unit === undefined && counted(mention).includes(singular(unit.toLowerCase())));
