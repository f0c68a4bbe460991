import { RUN_LENGTH } from '../../source/copy-index';
import { contentWords, shingles } from '../../source/own-words';
import type { ProposeContext } from '../proposer';

const GRAM = 5;
const MOST_SHARED = 0.25;

/** Says of a sentence whether it is in our own words: no copied run of any source, little in common with its own. */
export function ownWording(source: string, { base, copies }: ProposeContext): (statement: string) => boolean {
  const grams = new Set(shingles(copies.wordsOf(source), GRAM));
  return (statement) => {
    const own = shingles(contentWords(statement, base.exempt), GRAM);
    const shared = own.filter((run) => grams.has(run)).length;
    if (own.length > 0 && shared / own.length >= MOST_SHARED) return false;
    // A run of seven holds three shared runs of five: most sentences need no second look.
    return shared <= RUN_LENGTH - GRAM ? true : copies.firstRun(statement) === undefined;
  };
}
