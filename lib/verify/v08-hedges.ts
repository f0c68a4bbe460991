import type { Check } from './check';
import { classRefusals, type WordClass } from './word-classes';

/** Words for what is not yet so, which a report may say with "would". */
const FUTURE =
  /\b(?:will|would|could|may|might|if|unless|without|threat(?:s|en(?:s|ed)?)|wants?|wanted|(?:ready|willing|about|going) to|(?:plan|intend|propose|offer|promise|hope)(?:s|n?ed|d)?)\b|\bwon['’]t\b/i;

/** A condition, or a hedge as strong as "would": who says "almost certainly settle" does not say that they will. */
const UNSURE =
  /\b(?:could|may|might|if|unless|would not|almost certain(?:ly)?|likely|probabl[ey]|expect(?:s|ed)?)\b|\bwouldn['’]t\b/i;

/** What "would not" says of somebody's will: "was not going to", "did not intend to", "had no plans to". */
const NO_INTENT =
  /\b(?:(?:is|are|was|were)(?: not|n['’]t) (?:going|willing|about) to|(?:do|does|did)(?: not|n['’]t) (?:intend|plan|mean|propose|want) to|(?:has|have|had) no (?:intention|plans?)|with no (?:intention|plans?))\b/i;

/** Words with which a statement says that a thing is impossible or forbidden. */
const MODAL =
  /\b(?:can|may|could|might|must|shall|unable|able|impossible|allow\w*|permit\w*|forb[aio]d\w*|prohibit\w*|ban(?:s|ned)?|bar(?:s|red)?|rul(?:es?|ed|ing) out|refus\w+|declin\w+|unless|only)\b/i;

/** Hedges by class. "Could" and "would" are also what reported speech makes of "can" and "will". */
export const HEDGES: readonly WordClass[] = [
  { name: 'almost certainly', words: /\balmost certain(?:ly)?\b/i },
  {
    name: 'could',
    words: /\b(?:could|might|possibly|perhaps|maybe)\b/i,
    from: /\b(?:can(?:not)?|may|able|unable|potential(?:ly)?|option)\b|\bcan['’]t\b/i,
    keptBy: /\b(?:may|potential(?:ly)?|option)\b/i,
  },
  { name: 'potentially', words: /\bpotential(?:ly)?\b/i },
  { name: 'likely', words: /\b(?:likely|probabl[ey]|expected to)\b/i },
  {
    name: 'reportedly',
    words:
      /\b(?:reportedly|allegedly|supposedly|(?:it|has|had) (?:has been|had been|was|is|been) reported|according to reports)\b/i,
    keptBy: /\breports?\b|\breported that\b/i,
    each: true,
  },
  { name: 'seems', words: /\b(?:seems?|seemed|appears? to|appeared to|apparently)\b/i },
  { name: 'suggests', words: /\bsuggest(?:s|ed)?\b/i },
  // What somebody plans, wants or promises, reported speech says with "would".
  { name: 'would', words: /\bwould\b(?! not\b)/i, from: FUTURE, keptBy: UNSURE },
  // "Would not" is also how English says that somebody refused.
  {
    name: 'would not',
    words: /\bwould(?: not|n['’]t)\b/i,
    from: new RegExp(`${FUTURE.source}|\\b(?:refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|unwilling)\\b`, 'i'),
    keptBy: new RegExp(
      `${UNSURE.source}|${NO_INTENT.source}|\\b(?:refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|unwilling|would)\\b`,
      'i',
    ),
  },
  { name: 'typically', words: /\b(?:typical(?:ly)?|usual(?:ly)?|normally|as a rule)\b/i },
];

/** What cannot or may not be is more than what will not be, or was not. It is no hedge, but must be kept like one. */
const CANNOT: WordClass = {
  name: 'cannot',
  words: /\b(?:can(?:not| not|['’]t)|could(?: not|n['’]t)|(?:may|might) not|unable|not able)\b/i,
  from: MODAL,
  keptBy: MODAL,
};

/** V8: how surely something is said survives both ways: no hedge is dropped, none is invented. */
export const hedges: Check = {
  id: 'V8',
  title: 'Hedges are kept, none is added',
  run: ({ fact, grounded }) => grounded.flatMap((one) => classRefusals('V8', 'hedge', [...HEDGES, CANNOT], fact, one)),
};
