/** Where a phrase stands in a text, in UTF-16 offsets. */
export interface FoundPhrase {
  start: number;
  end: number;
}

/** Finds the phrases of a list in a text, from left to right, none inside another. */
export type PhraseFinder = (text: string) => FoundPhrase[];

/** A run of letters and digits, a run of white space, or any other character: together they are the whole text. */
const TOKEN = /[\p{L}\p{N}]+|\s+|./gsu;
const WORD = /^[\p{L}\p{N}]/u;

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

const same = (token: string): string => token;

/**
 * Finds phrases as one alternation of them all would, the longest first and none that begins or ends within a word, but
 * in time that does not grow with their number: a token that begins no phrase costs one look-up, one that does costs
 * one for each length that those phrases have. `reads` says which tokens are alike. White space around a phrase is none of it.
 */
export function phraseFinder(phrases: Iterable<string>, reads: (token: string) => string = same): PhraseFinder {
  const known = new Set<string>();
  const lengths = new Map<string, number[]>();
  for (const phrase of phrases) {
    const tokens = tokensOf(phrase.trim()).map(reads);
    const first = tokens[0];
    if (first === undefined) continue;
    known.add(tokens.join(''));
    const before = lengths.get(first) ?? [];
    if (!before.includes(tokens.length))
      lengths.set(
        first,
        [...before, tokens.length].sort((a, b) => b - a),
      );
  }
  const lengthAt = (tokens: readonly string[], at: number): number | undefined =>
    lengths
      .get(tokens[at]!)
      ?.find((length) => !cutsWord(tokens, at, at + length) && known.has(tokens.slice(at, at + length).join('')));
  return (text) => {
    const tokens = tokensOf(text);
    return allIn(tokens, tokens.map(reads), lengthAt);
  };
}

function allIn(
  tokens: readonly string[],
  read: readonly string[],
  lengthAt: (tokens: readonly string[], at: number) => number | undefined,
): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length;) {
    const length = lengthAt(read, at);
    let end = start;
    for (const next = at + (length ?? 1); at < next; at++) end += tokens[at]!.length;
    if (length !== undefined) found.push({ start, end });
    start = end;
  }
  return found;
}

/** True if a phrase from one token to another would run out of the text, or stick to a word: "(b)" in "(b)c". */
const cutsWord = (tokens: readonly string[], from: number, to: number): boolean =>
  to > tokens.length || clings(tokens[from - 1], tokens[from]!) || clings(tokens[to], tokens[to - 1]!);

/** True if a word stands right beside a sign at the edge of a phrase; words are whole tokens and touch no other word. */
const clings = (beside: string | undefined, edge: string): boolean =>
  beside !== undefined && WORD.test(beside) && !WORD.test(edge);
