import type { Check } from './check';
import { classRefusals, type WordClass } from './word-classes';

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
    words: /\b(?:reportedly|allegedly|supposedly|(?:it|has) (?:has been|was|is|been) reported|according to reports)\b/i,
    keptBy: /\breports?\b|\breported that\b/i,
  },
  { name: 'seems', words: /\b(?:seems?|seemed|appears? to|appeared to|apparently)\b/i },
  { name: 'suggests', words: /\bsuggest(?:s|ed)?\b/i },
  {
    name: 'would',
    words: /\bwould\b/i,
    from: /\b(?:will|could|may|might|if|unless|without|threatened|wants?|wanted)\b/i,
    keptBy: /\b(?:could|may|might|if|unless)\b/i,
  },
  { name: 'typically', words: /\b(?:typical(?:ly)?|usual(?:ly)?|normally|as a rule)\b/i },
];

/** V8: how surely something is said survives both ways: no hedge is dropped, none is invented. */
export const hedges: Check = {
  id: 'V8',
  title: 'Hedges are kept, none is added',
  run: ({ fact, grounded }) => grounded.flatMap((one) => classRefusals('V8', 'hedge', HEDGES, fact.statement, one)),
};
