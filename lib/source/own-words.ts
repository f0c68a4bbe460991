import { escapeRegExp } from '../kernel/text';
import { splitSentences } from './sentences';

/** Words that count towards a copied run: lower-case, without numbers and without the exempt names and titles. */
export function contentWords(text: string, exempt: readonly string[]): string[] {
  const bare = exempt.length === 0 ? text : text.replace(exemptPattern(exempt), ' ');
  return (
    bare
      .normalize('NFKC')
      .toLocaleLowerCase('en-US')
      .match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []
  );
}

const patterns = new WeakMap<readonly string[], RegExp>();

function exemptPattern(exempt: readonly string[]): RegExp {
  const known = patterns.get(exempt);
  if (known) return known;
  const longestFirst = [...exempt].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escapeRegExp).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  patterns.set(exempt, pattern);
  return pattern;
}

/** A source text, with its sentences if they were cut before. */
export interface SourceText {
  text: string;
  sentences?: readonly { text: string }[];
}

/** Stands in the words of a source where a sentence ends. It is no word, so that no run of our own reaches over it. */
const SENTENCE_END = '.';

/**
 * The words of a source, as `contentWords` has them, with a mark after each sentence: a run ends with its sentence.
 * A line that ends without a full stop may be a wrapped one, and ends no run.
 */
export const sourceWords = ({ text, sentences }: SourceText, exempt: readonly string[]): string[] =>
  (sentences ?? splitSentences(text)).flatMap((sentence) => [
    ...contentWords(sentence.text, exempt),
    ...(/[.!?…]["'”’)\]]*$/u.test(sentence.text) ? [SENTENCE_END] : []),
  ]);

/** The runs of `size` words in the words of a source. */
export const sourceRuns = (words: readonly string[], size: number): string[] =>
  shingles(words, size).filter((run) => !run.includes(SENTENCE_END));

/** Every run of `size` neighbouring words as one string. */
export function shingles(words: readonly string[], size: number): string[] {
  return words.length < size ? [] : words.slice(size - 1).map((_, i) => words.slice(i, i + size).join(' '));
}

/** The first run of at least `size` words that stands in both texts, or undefined. */
export function sharedRun(own: readonly string[], source: readonly string[], size: number): string | undefined {
  const there = new Set(shingles(source, size));
  return shingles(own, size).find((run) => there.has(run));
}

/** Share of the own text's runs of `size` words that also stand in the source, 0 to 1. */
export function containment(own: readonly string[], source: readonly string[], size: number): number {
  const runs = shingles(own, size);
  if (runs.length === 0) return 0;
  const there = new Set(shingles(source, size));
  return runs.filter((run) => there.has(run)).length / runs.length;
}
