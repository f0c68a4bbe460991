import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { GlossaryEntry } from '../glossary';
import type { FactBase } from '../../fact/base';
import { glossaryFinder } from './glossary-finder';
import type { Range } from './mask';
import type { LessonSentence } from './sentences-of';

/** Stands for a name or a term: who must use the word is not made to pay for it. */
const SHORT = 'name';

/** Fewer words are a lead-in, such as "Accept.", and would make any text look easy. */
const LEAST_WORDS = 3;

/**
 * Flesch-Kincaid grade of running text, to one decimal; undefined where it holds no whole sentence. Names of entities and
 * terms of the glossary count as one short word, and so does a number. Titles, cells and lead-ins are left out.
 */
export function gradeOf(
  sentences: readonly LessonSentence[],
  { base, glossary }: { base: FactBase; glossary: ReadonlyMap<string, GlossaryEntry> },
): number | undefined {
  const terms = glossaryFinder(glossary.values());
  const texts = sentences.filter(isWhole).map((sentence) => {
    const ranges = [...sentence.terms, ...base.names.find(sentence.text), ...terms(sentence.text)];
    return wordsOf(shorten(sentence.text, ranges));
  });
  const counted = texts.filter((words) => words.length >= LEAST_WORDS);
  if (counted.length === 0) return undefined;
  const words = counted.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, /\d/.test(word) ? 1 : syllable(word)), 0);
  const grade = fleschKincaid({ sentence: counted.length, word: words.length, syllable: syllables });
  return Math.round(grade * 10) / 10;
}

const isWhole = ({ part, text }: LessonSentence): boolean => part === 'running' && /[.!?][”"’)]*$/u.test(text);

const wordsOf = (text: string): string[] => text.match(/[$€£]?[\p{L}\p{N}](?:[\p{L}\p{N}'’.,]*[\p{L}\p{N}])?/gu) ?? [];

/** Puts the short word for each range; of ranges that overlap, for the first. */
function shorten(text: string, ranges: readonly Range[]): string {
  let from = 0;
  let short = '';
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from) continue;
    short += text.slice(from, start) + SHORT;
    from = end;
  }
  return short + text.slice(from);
}
