import { stemmer } from 'stemmer';
import { z } from 'zod';

/**
 * Words that may stand for each other in both directions of a check: our own word for words of a source. One reviewed
 * file; a pair never holds a number, a name, a negative, a hedge, a scope word or an antonym.
 */
export const paraphraseSchema = z.strictObject({
  own: z.string().regex(/^\p{L}+(?:-\p{L}+)?$/u, 'one word'),
  source: z.array(z.string().regex(/^\p{L}+(?:-\p{L}+)?$/u, 'one word')).min(1),
});
export type Paraphrase = z.infer<typeof paraphraseSchema>;

/** Stems of the words of a source that each own stem may stand for. */
export type ParaphraseTable = ReadonlyMap<string, ReadonlySet<string>>;

/** The stem of an English word (Porter 1980), without a possessive ending. */
export const stem = (word: string): string => stemmer(word.toLowerCase().replace(/['’]s?$/u, ''));

export function paraphraseTable(pairs: readonly Paraphrase[]): ParaphraseTable {
  const table = new Map<string, Set<string>>();
  for (const { own, source } of pairs) {
    const key = stem(own);
    table.set(key, new Set([...(table.get(key) ?? []), ...source.map(stem)]));
  }
  return table;
}

/** Pairs that the table holds: each own word with each of its source words counts as one. */
export const countPairs = (pairs: readonly Paraphrase[]): number =>
  pairs.reduce((sum, pair) => sum + pair.source.length, 0);
