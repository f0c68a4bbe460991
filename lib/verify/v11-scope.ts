import type { Check } from './check';
import { classRefusals, type WordClass } from './word-classes';

/** Words that limit how far a claim reaches. */
export const SCOPE_WORDS: readonly WordClass[] = [
  { name: 'until recently', words: /\buntil (?:recently|now)\b/i },
  { name: 'so far', words: /\b(?:so far|to date|as yet)\b/i },
  { name: 'initially', words: /\b(?:initial(?:ly)?|originally|at first)\b/i },
  {
    name: 'only',
    words: /\b(?:only|solely|sole|merely)\b/i,
    keptBy: /\b(?:unless|limited to|wait until|except|apart from|no other)\b/i,
  },
  {
    name: 'current',
    words: /\b(?:current(?:ly)?|at present|presently|today['’]s)\b/i,
    from: /\b(?:in place|today|now)\b/i,
    keptBy: /\b(?:in place|today|now)\b/i,
  },
  { name: 'all', words: /\b(?:all|every|each|entire|always)\b/i, from: /\b(?:any|whole|no)\b/i, mustSurvive: false },
];

/** V11: words that limit a claim survive, and none is added. */
export const scope: Check = {
  id: 'V11',
  title: 'Scope words are kept',
  run: ({ fact, grounded }) =>
    grounded.flatMap((one) => classRefusals('V11', 'scope', SCOPE_WORDS, fact.statement, one)),
};
