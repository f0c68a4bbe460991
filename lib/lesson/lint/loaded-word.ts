import { LOADED_WORDS } from './loaded-words';
import { withoutNames, withoutQuotations } from './mask';
import { told, type SentenceRule } from './rule';

const PATTERNS = LOADED_WORDS.map(
  ([pattern, instead]) => [new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'), instead] as const,
);

/** A word that takes a side. Somebody's own words in quotation marks stay theirs. */
export const loadedWord: SentenceRule = {
  code: 'loaded-word',
  severity: 'error',
  title: 'No word takes a side',
  run: ({ sentences }, { base }) =>
    sentences.flatMap((sentence) => {
      const own = withoutQuotations(withoutNames(sentence.text, base));
      return PATTERNS.flatMap(([pattern, instead]) =>
        [...own.matchAll(pattern)].map(({ index, 0: words }) => ({
          found: `"${words}" in ${told(sentence.text)}`,
          wanted: 'a word that both sides would use',
          todo: `write instead: ${instead}`,
          place: sentence.placeAt(index),
        })),
      );
    }),
};
