import { createHash } from 'node:crypto';
import { sha256 } from '../kernel/digest';
import { RUN_LENGTH } from './copy-index';
import { contentWords, shingles, sourceRuns, sourceWords, type SourceText } from './own-words';

/** What the file begins with. Raise the number when runs are cut or hashed differently. */
const HEAD = 'cited-shingles 1\n';
/** Six bytes of SHA-256 a run: among ten million runs a run of our own meets one by chance once in 28 million. */
const BYTES = 6;

/** Finds the first run of words that a text shares with any source, as a copy index does, without the sources. */
export interface RunFinder {
  firstRun(text: string): { run: string; source?: string } | undefined;
}

/** Every run of words of some source texts as sorted hashes, from which no text can be read. */
export function shingleFile(texts: Iterable<SourceText>, exempt: readonly string[]): Uint8Array {
  const hashes = new Set<string>();
  for (const text of texts)
    for (const run of sourceRuns(sourceWords(text, exempt), RUN_LENGTH)) hashes.add(hashOf(run));
  const head = new TextEncoder().encode(HEAD);
  const file = new Uint8Array(head.length + hashes.size * BYTES);
  file.set(head);
  [...hashes].sort().forEach((hash, i) => file.set(bytesOf(hash), head.length + i * BYTES));
  return file;
}

/** SHA-256 of a file of hashed runs, by which a lock knows it. */
export const shingleDigest = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');

const hashOf = (run: string): string => sha256(run).slice(0, BYTES * 2);

const bytesOf = (hex: string): number[] =>
  Array.from({ length: BYTES }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16));

/** Reads a file of hashed runs; undefined if it is none. `exempt` must be the list with which it was written. */
export function readShingleFile(file: Uint8Array, exempt: readonly string[]): RunFinder | undefined {
  const head = new TextEncoder().encode(HEAD);
  const whole = (file.length - head.length) / BYTES;
  if (!Number.isInteger(whole) || whole < 0 || head.some((byte, i) => file[i] !== byte)) return undefined;
  const hashes = file.subarray(head.length);
  return {
    firstRun(text) {
      const run = shingles(contentWords(text, exempt), RUN_LENGTH).find((one) => holds(hashes, bytesOf(hashOf(one))));
      return run === undefined ? undefined : { run };
    },
  };
}

/** Binary search among sorted hashes. */
function holds(hashes: Uint8Array, wanted: readonly number[]): boolean {
  let [low, high] = [0, hashes.length / BYTES];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareAt(hashes, middle * BYTES, wanted);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

function compareAt(hashes: Uint8Array, at: number, wanted: readonly number[]): number {
  const differs = wanted.findIndex((byte, i) => hashes[at + i] !== byte);
  return differs < 0 ? 0 : (hashes[at + differs] ?? 0) - (wanted[differs] ?? 0);
}
