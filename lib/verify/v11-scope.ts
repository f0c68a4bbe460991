import type { Check } from './check';
import { classRefusals, type WordClass } from './word-classes';

const PERIODS: [noun: string, adverb: string][] = [
  ['hour', 'hourly'],
  ['day', 'daily'],
  ['night', 'nightly'],
  ['week', 'weekly'],
  ['month', 'monthly'],
  ['quarter', 'quarterly'],
  ['year', 'yearly|annual(?:ly)?'],
];

/** "Each year" says how often, not how far: it is what "yearly", "a year" and "per year" say. */
const FREQUENCIES: readonly WordClass[] = PERIODS.map(([noun, adverb]) => ({
  name: `each ${noun}`,
  words: new RegExp(String.raw`\b(?:each|every) ${noun}\b`, 'i'),
  from: new RegExp(String.raw`\b(?:${adverb}|(?:a|an|per|any|all) ${noun}s?)\b`, 'i'),
  mustSurvive: false,
}));

/** "Three for each hundred" is a ratio, as "three per hundred" is: it says of no thing that it is all of them. */
const NUMBERS = String.raw`(?:dozen|hundred|thousand|million)\b|\d`;
const RATIO: WordClass = {
  name: 'each hundred',
  words: new RegExp(String.raw`\b(?:each|every) (?:${NUMBERS})`, 'i'),
  from: new RegExp(String.raw`\b(?:per|(?:out of|in|of|to|for) (?:a|one)|a|out of|in) (?:${NUMBERS})`, 'i'),
  mustSurvive: false,
};

/** Words that limit how far a claim reaches. */
export const SCOPE_WORDS: readonly WordClass[] = [
  { name: 'until recently', words: /\buntil (?:recently|now)\b/i, each: true },
  { name: 'so far', words: /\b(?:so far|to date|as yet)\b/i, each: true },
  { name: 'initially', words: /\b(?:initial(?:ly)?|originally|at first)\b/i, each: true },
  {
    name: 'only',
    words: /\b(?:only|solely|sole|merely)\b/i,
    keptBy: /\b(?:unless|limited to|wait until|except|apart from|no other)\b/i,
    each: true,
  },
  {
    name: 'current',
    // "Today" limits a claim about the present; of what happened on a day it is a date. What is in place is current.
    words:
      /\b(?:current(?:ly)?\b(?! in place)|at present\b|presently\b|today['’]s\b|today,?(?= [^.;:]{0,60}?\b(?:is|are|has|have|do|does|can)\b))/i,
    from: /\b(?:in place|today|now)\b/i,
    keptBy: /\b(?:today|now)\b/i,
  },
  {
    name: 'all',
    words: new RegExp(
      String.raw`\b(?:all|entire|always|(?:every|each)(?! (?:(?:${PERIODS.map(([noun]) => noun).join('|')})\b|${NUMBERS})))\b`,
      'i',
    ),
    from: /\b(?:any|every|each|whole|no)\b/i,
    mustSurvive: false,
  },
  ...FREQUENCIES,
  RATIO,
];

/** V11: words that limit a claim survive, and none is added. */
export const scope: Check = {
  id: 'V11',
  title: 'Scope words are kept',
  run: ({ fact, grounded }) => grounded.flatMap((one) => classRefusals('V11', 'scope', SCOPE_WORDS, fact, one)),
};
