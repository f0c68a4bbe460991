import { contentWords, shingles, sourceRuns, sourceWords, type SourceText } from './own-words';

/** Shared words in a row that make a copied run. */
export const RUN_LENGTH = 7;

/** Looks up runs of words over all source texts. */
export interface CopyIndex {
  /** The first run of RUN_LENGTH words that a text shares with a source, with that source's id. */
  firstRun(text: string): { run: string; source: string } | undefined;
  /** Content words of one source, with a mark that is no word after each sentence. */
  wordsOf(source: string): readonly string[];
}

/** Indexes texts by id; `exempt` names and titles neither count nor break a run. */
export function copyIndex(texts: ReadonlyMap<string, SourceText>, exempt: readonly string[]): CopyIndex {
  const wordsBySource = new Map([...texts].map(([id, text]) => [id, sourceWords(text, exempt)]));
  const owner = new Map<string, string>();
  for (const [id, words] of [...wordsBySource].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const run of sourceRuns(words, RUN_LENGTH)) if (!owner.has(run)) owner.set(run, id);
  return {
    firstRun(text) {
      for (const run of shingles(contentWords(text, exempt), RUN_LENGTH)) {
        const source = owner.get(run);
        if (source !== undefined) return { run, source };
      }
      return undefined;
    },
    wordsOf: (source) => wordsBySource.get(source) ?? [],
  };
}
