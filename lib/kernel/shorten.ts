/** A text of at most so many characters, cut between two words, never within a figure or a date, and marked where it is cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.split(/\s+/);
  const kept = wordsWithin(words, most);
  if (kept === 0) return marked(text.slice(0, most - 1));
  let end = kept;
  while (end > 1 && withinFigure(words[end - 1]!, words[end]!)) end--;
  // A text of figures alone has no better place.
  return marked(words.slice(0, end === 1 && DIGIT.test(words[0]!) ? kept : end).join(' '));
}

/** How many words, with a mark behind the last, fit. */
function wordsWithin(words: readonly string[], most: number): number {
  let length = -1;
  const over = words.findIndex((word) => (length += 1 + word.length) >= most);
  return over < 0 ? words.length : over;
}

const DIGIT = /\d/;

/** True between "5" and "March", "March" and "2026", "§" and "4558", "200" and "million"; a figure with a stop behind it is whole. */
const withinFigure = (before: string, after: string): boolean =>
  DIGIT.test(before) ? !/[,;:.)]$/.test(before) : DIGIT.test(after) && /^(\p{Lu}\p{Ll}+|\P{L}+|no\.)$/u.test(before);

const marked = (text: string): string => `${text.replace(/[\s,;:.]+$/, '')}…`;
