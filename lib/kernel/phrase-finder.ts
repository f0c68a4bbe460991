/** Where a phrase stands in a text, in UTF-16 offsets. */
export interface FoundPhrase {
  start: number;
  end: number;
}

/** Finds the phrases of a list in a text, from left to right, none inside another. */
export type PhraseFinder = (text: string) => FoundPhrase[];

interface Token extends FoundPhrase {
  /** How the token counts when texts are compared. */
  reads: string;
  isWord: boolean;
}

/** A run of letters and digits, a run of white space, or any other character. */
const TOKEN = /([\p{L}\p{N}]+)|\s+|./gsu;

const SAME = (token: string): string => token;

/**
 * Finds phrases as one alternation of them all would, the longest first and none that begins or ends within a word, but
 * in time that does not grow with their number: a token that begins no phrase costs one look-up, one that does costs
 * one for each length that those phrases have. `reads` says which tokens are alike. White space around a phrase is none of it.
 */
export function phraseFinder(phrases: Iterable<string>, reads: (token: string) => string = SAME): PhraseFinder {
  const known = new Set<string>();
  const lengths = new Map<string, number[]>();
  for (const phrase of phrases) {
    const tokens = tokensOf(phrase.trim(), reads);
    const first = tokens[0]?.reads;
    if (first === undefined) continue;
    known.add(joined(tokens, 0, tokens.length));
    const before = lengths.get(first) ?? [];
    if (!before.includes(tokens.length))
      lengths.set(
        first,
        [...before, tokens.length].sort((a, b) => b - a),
      );
  }
  const lengthAt = (tokens: readonly Token[], at: number): number =>
    lengths
      .get(tokens[at]!.reads)
      ?.find((length) => !cutsWord(tokens, at, at + length) && known.has(joined(tokens, at, length))) ?? 0;
  return (text) => allIn(tokensOf(text, reads), lengthAt);
}

function allIn(tokens: readonly Token[], lengthAt: (tokens: readonly Token[], at: number) => number): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = lengthAt(tokens, at);
    if (length > 0) found.push({ start: tokens[at]!.start, end: tokens[at + length - 1]!.end });
    at += Math.max(1, length);
  }
  return found;
}

const tokensOf = (text: string, reads: (token: string) => string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    reads: reads(match[0]),
    isWord: match[1] !== undefined,
  }));

/** True if a phrase from one token to another would run out of the text, or stick to a word: "(b)" in "(b)c". */
const cutsWord = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > tokens.length ||
  (!tokens[from]!.isWord && tokens[from - 1]?.isWord === true) ||
  (!tokens[to - 1]!.isWord && tokens[to]?.isWord === true);

function joined(tokens: readonly Token[], from: number, length: number): string {
  let text = '';
  for (let at = from; at < from + length; at++) text += tokens[at]?.reads ?? '';
  return text;
}
