import { findAmounts, type AmountMention } from '../../fact/amount-mentions';

/** Nouns that make a figure of a small number word: "two years" is one, "two steps" is not. */
const MEASURES = new Set(
  (
    'second minute hour day week month quarter year decade century mile kilometer kilometre meter metre foot inch ton ' +
    'tonne pound kilogram ounce litre liter gallon acre degree dollar euro cent percent half third fourth fifth tenth'
  ).split(' '),
);

const LEAST = 11;
const ROUND = /\b(?:(?:dozens|hundreds|thousands|millions|billions|trillions) of|half (?:of|the|a|an))\b/giu;

/**
 * Numbers that say something of the world: digits, number words from eleven up, and smaller ones with a currency, percent
 * or a measure. Dates, section numbers and counts of a few things ("two steps", "one of them") are none.
 */
export function figuresIn(text: string): { start: number; words: string }[] {
  const counted = findAmounts(text).filter(isFigure);
  const round = [...text.matchAll(ROUND)].map(({ index, 0: words }) => ({ start: index, words }));
  return [...counted, ...round].sort((a, b) => a.start - b.start);
}

const isFigure = ({ words, value, unit, nouns: [noun] }: AmountMention): boolean =>
  /\d/.test(words) || value >= LEAST || unit !== undefined || (noun !== undefined && MEASURES.has(noun));
