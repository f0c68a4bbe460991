import type { Claim } from './claims';
import { claims } from './claims';
import type { Reading } from './reading';

/** A sentence with what is said in it. */
export interface Passage {
  reading: Reading;
  claims: readonly Claim[];
}

/** Characters of a sentence beyond which it is a list or no prose, and nothing for rules of grammar. */
const LONGEST = 2000;

/** Finds what is said in every sentence; direct speech without a speaker, and what would be, is of whoever speaks in the sentence before. */
export function passages(readings: readonly Reading[]): Passage[] {
  const short = readings.filter(({ text }) => text.length <= LONGEST);
  const own = short.map((reading) => claims(reading));
  return short.map((reading, i) => {
    const before = short[i - 1]?.n === reading.n - 1 ? own[i - 1]?.at(-1) : undefined;
    const here = own[i] ?? [];
    return { reading, claims: here.length === 0 && before && goesOn(reading) ? [goneOn(reading, before)] : here };
  });
}

/** "X said the oven was cold. It would also be sold.": with "would" right after, X goes on speaking. */
const goesOn = ({ text, continues, joined, quoted }: Reading): boolean =>
  continues || (joined && !quoted.some(({ start }) => start === 0) && WOULD.test(text));

const WOULD = /^(?:(?:The |An? )?[\p{L}’'-]+ ){1,4}would(?: also)? [\p{Ll}]/u;

const goneOn = ({ text }: Reading, before: Claim): Claim => ({
  start: 0,
  end: text.length,
  takes: 'clause',
  chain: before.chain.map(({ voice, verb }) => ({ verb, voice: { ...voice, needsBefore: true } })),
});
