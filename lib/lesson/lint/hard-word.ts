import { stemmer } from 'stemmer';
import { syllable } from 'syllable';
import { glossaryFinder } from './glossary-finder';
import { LEGAL_JARGON } from './legal-jargon';
import { blankOut, withoutNames } from './mask';
import { told, type LintRule, type LintWorld } from './rule';
import type { LessonSentence } from './sentences-of';

const MOST = 3;
const JARGON = new Set(LEGAL_JARGON.map(stemmer));

/** A word that a reader may not know, and that nothing explains. Told once a lesson, at its first use. */
export const hardWord: LintRule = {
  code: 'hard-word',
  severity: 'warning',
  title: 'A word of four or more syllables, or of lawyers, is a Term or plain',
  run: ({ sentences }, world) => {
    const known = new Set(world.plainWords.map((word) => stemmer(word.toLowerCase())));
    return sentences
      .filter(({ part }) => part !== 'head')
      .flatMap((sentence) =>
        hardWordsIn(sentence, world).flatMap(({ word, at }) => {
          const stem = stemmer(word.toLowerCase());
          if (known.has(stem)) return [];
          known.add(stem);
          return [
            {
              found: `"${word}" in ${told(sentence.text)}`,
              wanted: 'a word that everybody knows, or one that is explained',
              todo: 'take a shorter word, make it a <Term>, or add it to plain-words.yaml',
              place: sentence.placeAt(at),
            },
          ];
        }),
      );
  },
};

/** Long words and jargon outside names and terms. A capital within a sentence is somebody's name. */
function hardWordsIn({ text, terms }: LessonSentence, { base, glossary }: LintWorld): { word: string; at: number }[] {
  const bare = blankOut(withoutNames(text, base), [...terms, ...glossaryFinder(glossary.values())(text)]);
  return [...bare.matchAll(/\p{L}+/gu)]
    .filter(({ 0: word, index }) => !/^\p{Lu}/u.test(word) || (index === 0 && /\p{Ll}$/u.test(word)))
    .filter(({ 0: word }) => syllable(word) > MOST || JARGON.has(stemmer(word.toLowerCase())))
    .map(({ 0: word, index }) => ({ word, at: index }));
}
