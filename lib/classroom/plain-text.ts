import { squash } from '../kernel/text';

// They show nothing, or turn the text about them: bidi marks, embeddings, overrides and isolates, soft hyphens, zero-width
// spaces, tags. The joiners U+200C and U+200D stay: Persian, Indic scripts and many emoji are written with them.
const UNSEEN = /[\p{Cc}\p{Cs}]|(?![\u200C\u200D])\p{Cf}/gu;
const SEEN = /[^\p{Cc}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * A line that somebody typed or pasted, as it is kept: NFC, white space and line ends as single spaces, and without what
 * cannot be seen (control and bidi marks, NUL, halves of characters). It is removed, not refused: who pasted it could not
 * find it. Empty where nothing is left to be seen.
 */
export function plainText(typed: string): string {
  const line = squash(squash(typed).replace(UNSEEN, '').normalize('NFC'));
  return SEEN.test(line) ? line : '';
}
