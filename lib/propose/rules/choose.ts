import { cuts } from '../reading/cuts';
import type { Reading } from '../reading/reading';
import { firstOwn } from './compose';

/** The longest of some phrases that can be told in own words, with the sentence; the longest alone where none can. */
export function choose(
  reading: Reading,
  parts: readonly string[],
  wordings: (part: string) => readonly string[],
  named: readonly (string | undefined)[] = [],
): { part: string | undefined; statement: string | undefined } {
  for (const part of parts) {
    const statement = firstOwn(reading, wordings(part), named);
    if (statement !== undefined) return { part, statement };
  }
  return { part: parts[0], statement: undefined };
}

/** As much of a phrase as a slot may hold, of at least some words: a slot holds no copied run either. */
export const slotPhrase = (reading: Reading, part: string | undefined, least = 1): string | undefined =>
  part === undefined
    ? undefined
    : [part, ...cuts(part, least)].find((one) => one.length <= 120 && !reading.isCopied(one));
