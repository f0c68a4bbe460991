import { oncePer } from '../kernel/once-per';
import { phraseFinder } from '../kernel/phrase-finder';
import { foldCase } from '../kernel/text';
import { splitSentences } from './sentences';

/** Words that count towards a copied run: lower-case, without numbers and without the exempt names and titles. */
export function contentWords(text: string, exempt: readonly string[]): string[] {
  return (
    withoutNames(text, exempt)
      .normalize('NFKC')
      .toLocaleLowerCase('en-US')
      .match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []
  );
}

/** The list of names stays the same from text to text: it is read once. */
const exemptIn = oncePer((exempt: readonly string[]) => phraseFinder(exempt, foldCase));

/** A text with a space in place of each exempt name, capitals or not. */
function withoutNames(text: string, exempt: readonly string[]): string {
  const found = exemptIn(exempt)(text);
  const rest = found.map(({ start }, i) => text.slice(found[i - 1]?.end ?? 0, start));
  return [...rest, text.slice(found.at(-1)?.end ?? 0)].join(' ');
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
