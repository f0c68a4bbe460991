import { sha256 } from '../kernel/digest';
import type { Sentence } from './sentences';

/** A run of a text: code point offsets (W3C TextPositionSelector), the words, and their SHA-256. */
export interface Span {
  start: number;
  end: number;
  text: string;
  digest: string;
}

/** The span from the first to the last of the numbered sentences, or undefined where a number does not exist. */
export function spanOf(text: string, sentences: readonly Sentence[], numbers: readonly number[]): Span | undefined {
  const first = sentences[Math.min(...numbers) - 1];
  const last = sentences[Math.max(...numbers) - 1];
  if (!first || !last) return undefined;
  const words = [...text].slice(first.start, last.end).join('');
  return { start: first.start, end: last.end, text: words, digest: sha256(words) };
}
