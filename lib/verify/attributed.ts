import type { FactBase } from '../fact/base';
import type { Grounded } from './check';
import { isOwnSubject } from './entity-grounding';
import { sayingsIn, type Saying } from './sayings';
import { speakersIn, voicesIn } from './speakers';

/**
 * A noun phrase set off by commas ("…, a measure that lets the town …", "…, which owns five boats, …") tells in
 * passing what its writer takes for known, and so does a setting put first ("During the long hearing, …"): neither is
 * part of the claim around it.
 */
const APPOSITION =
  /, (?:an?|which|who|whose) (?:[^,.;:”"]|\.\d)*|(?<=^|[.!?]\s)(?:During|After|Before|Since|Despite) [^,]*,/gu;
const QUOTATION = /[“"]([^”"]{25,})(?:[”"]|$)/gu;

/** The anchors of the named slots that stand within what somebody other than the source says, each with the saying. */
export function attributedAnchors(
  one: Grounded,
  slots: readonly string[],
  base: FactBase,
): { anchor: string; saying: Saying }[] {
  const text = one.span.text;
  const sayings = sayingsIn(text, voicesIn(one, base)).filter((saying) => isForeign(saying, one, base));
  const asides = rangesOf(APPOSITION, text);
  return slots.flatMap((name) => {
    const anchor = one.evidence.anchors[name] ?? '';
    const at = text.indexOf(anchor);
    const range = { start: at, end: at + anchor.length };
    if (anchor === '' || at < 0 || asides.some((aside) => inside(range, aside))) return [];
    const saying = sayings.find((said) => claims(said, range, text));
    return saying ? [{ anchor, saying }] : [];
  });
}

interface Range {
  start: number;
  end: number;
}

const rangesOf = (pattern: RegExp, text: string): Range[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const inside = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** True for a speaker whose own text this is not; a pronoun speaks for somebody whom the span names as a speaker. */
function isForeign({ speaker, verb }: Saying, one: Grounded, base: FactBase): boolean {
  if (speaker) return !speaker.entities.some((id) => isOwnSubject(id, one, base));
  return !/^(?:according|by|in) /i.test(verb) && [...speakersIn(one, base)].some((id) => !isOwnSubject(id, one, base));
}

/** True if the words are what is said, or stand in a quotation; an anchor that holds the verb itself is about the act of saying. */
function claims(saying: Saying, anchor: Range, text: string): boolean {
  if (anchor.start < saying.end && anchor.end > saying.at) return false;
  return inside(anchor, saying.claim) || rangesOf(QUOTATION, text).some((quotation) => inside(anchor, quotation));
}
