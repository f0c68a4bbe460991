import type { Range, Reading, Voice } from './reading';
import type { Saying } from './sayings';
import { sayings } from './sayings';

/** Something said: by whom, outermost first, and where in the sentence it stands. */
export interface Claim extends Range {
  chain: readonly { voice: Voice; verb: string }[];
  takes: Saying['takes'];
}

/** What is said in a sentence, each with the whole chain of those who say it: "…, X said, a person told Y". */
export function claims(reading: Reading): Claim[] {
  const all = sayings(reading);
  const inner = all.filter((one) => one.side === 'after');
  const outer = all.filter((one) => one.side === 'before');
  if (inner.length === 0) return outer.slice(0, 1).map((one) => before(reading, one));
  return inner
    .filter((one, i) => !nests(reading, one, inner[i + 1]))
    .map((one) => {
      const nesting = inner.filter((other, i) => other.start < one.start && nests(reading, other, inner[i + 1]));
      const behind = outer.filter((other) => other.start > one.end).slice(0, 1);
      const next = inner.find((other) => other.start > one.start);
      const until = Math.min(behind[0]?.start ?? Infinity, next?.start ?? Infinity, reading.text.length);
      return { start: one.end, end: until, takes: one.takes, chain: [...behind, ...nesting, one].map(link) };
    });
}

const link = ({ voice, verb }: Saying) => ({ voice, verb });

const before = ({ text }: Reading, one: Saying): Claim => ({
  ...(text.slice(0, one.start).trim() === '' ? { start: one.end, end: text.length } : { start: 0, end: one.start }),
  takes: one.takes,
  chain: [link(one)],
});

/** True if what one says is that the next says something: "X said that Y warned". */
const nests = ({ text }: Reading, one: Saying, next: Saying | undefined): boolean =>
  next !== undefined && /^(?: that)? ?(?:[Tt]he |an? )?$/.test(text.slice(one.end, Math.max(one.end, next.start)));

/** Those who say what stands at a place of a sentence, outermost first; nobody where it is the source's own word. */
export const chainAt = (all: readonly Claim[], place: Range): Claim['chain'] =>
  all.find((claim) => place.start >= claim.start && place.end <= claim.end)?.chain ?? [];
