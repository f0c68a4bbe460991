import { findDates } from '../fact/date-mentions';
import { stem } from '../fact/paraphrase';
import { baseForm, isIrregularForm } from './irregular-verbs';
import type { Saying, Voice } from './sayings';

/** What a text ties to a party, each tie with its strength: "after:sell" for whom something is sold, "says" for who speaks. */
export type Ties = Map<string, number>;

const FUNCTION_WORDS = new Set(
  'a an the and or but nor if of in on at to for from by with as into over under about than that this these those it its he she they his her their we our us who whom which whose is are was were be been being has have had do does did will would could should may might can must not no so also mr ms said says told wrote reported'.split(
    ' ',
  ),
);
const BOUNDARY = /^(?:[.;:!?—]|if|unless|when|while|because|although)$/iu;
/** Marks that loosen a tie without cutting it: what follows a comma or "that" is a step away. */
const LOOSENS = /,|\bthat\b/gu;
const REACH = 6;
const REPORTS = /^(?:wrote|reported|quoted|cited|described|called|according to|in the words of|by the \w+ of)$/iu;

interface Token {
  start: number;
  end: number;
  /** Undefined for the start of another clause. */
  stem: string | undefined;
  passive: boolean;
}

/** The words around a party within its sentence, with the side on which they stand, and what it says or is told. */
export function tiesOf(text: string, party: readonly Voice[], all: readonly Voice[], sayings: readonly Saying[]): Ties {
  const ties: Ties = new Map();
  const tie = (name: string, strength: number) => ties.set(name, Math.max(strength, ties.get(name) ?? 0));
  const tokens = tokensOf(text, all);
  for (const one of party) {
    const claims = sayings.filter(({ speaker, addressee }) => speaker === one || addressee === one);
    for (const name of namesOf(text, one)) tie(`is:${stem(baseForm(name))}`, 2);
    const mark = marker(text, one);
    if (mark) tie(mark, 1);
    const others = all.filter((other) => !other.entities.some((id) => one.entities.includes(id)));
    for (const { side, token, distance } of near(text, one, tokens)) {
      if (isOwned(text, token, others)) continue;
      // Who speaks has no part in what is said.
      if (claims.some(({ claim }) => token.start >= claim.start && token.end <= claim.end)) continue;
      tie(`${side}:${token.stem}`, 1 / distance);
      tie(`near:${token.stem}`, 1 / distance);
    }
    for (const saying of sayings) {
      if (saying.speaker === one) tie('says', 3);
      if (saying.speaker === one && REPORTS.test(saying.verb)) tie('reports', 2);
      if (saying.speaker === one && saying.addressee) tie('tells', 2);
      if (saying.speaker === one && !sayings.some(({ claim }) => one.start >= claim.start && one.end <= claim.end))
        tie('is outermost', 2);
      if (saying.addressee === one) tie('is told', 3);
    }
  }
  return ties;
}

/** "The Board's order" is the Board's, whoever gets it. */
const isOwned = (text: string, token: Token, owners: readonly Voice[]): boolean =>
  owners.some(({ end }) => end < token.start && /^['’]s? $/u.test(text.slice(end, token.start)));

/** How much two parties have in common. */
export const likeness = (a: Ties, b: Ties): number =>
  [...a].reduce((sum, [name, strength]) => sum + Math.min(strength, b.get(name) ?? 0), 0);

/** A word, or the start of another clause, across which nothing is tied. A date is when, and nobody's part. */
function tokensOf(text: string, names: readonly Voice[]): Token[] {
  const dates = findDates(text);
  return [...text.matchAll(/\p{L}[\p{L}-]+|[.;:!?—](?=\s|$)/gu)]
    .filter(({ index }) => !dates.some((date) => index >= date.start && index < date.end - 1))
    .filter(({ index }) => !names.some((name) => index >= name.start && index < name.end))
    .filter(([word]) => BOUNDARY.test(word) || !FUNCTION_WORDS.has(word.toLowerCase()))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      stem: BOUNDARY.test(match[0]) ? undefined : stem(baseForm(match[0])),
      passive: isPassive(text.slice(0, match.index), match[0]),
    }));
}

/** "was closed", "has been fully closed": what stands before is acted on, and who stands after "by" acts. */
const isPassive = (before: string, word: string): boolean =>
  (/ed$/u.test(word) || isIrregularForm(word)) &&
  /\b(?:is|are|was|were|be|been|being)(?: \p{Ll}+ly| not)* $/u.test(before);

interface Neighbour {
  side: 'before' | 'after';
  token: Token;
  distance: number;
}

/** The words near a name, and whether the name stands before or after them: as agent and owner it stands before. */
function near(text: string, one: Voice, tokens: readonly Token[]): Neighbour[] {
  const take = (list: readonly Token[]) => {
    const end = list.findIndex((token) => token.stem === undefined);
    return list.slice(0, end < 0 ? REACH : Math.min(end, REACH));
  };
  const left = take(tokens.filter(({ end }) => end <= one.start).reverse());
  const right = take(tokens.filter(({ start }) => start >= one.end));
  const preposition = /\b(by|of|from) (?:(?:the|an?|\p{Ll}+) ){0,2}$/u
    .exec(text.slice(0, one.start))?.[1]
    ?.toLowerCase();
  const acts = (token: Token, i: number) =>
    (preposition === 'by' && token.passive) || (/^(?:of|from)$/u.test(preposition ?? '') && i < 2);
  // "X whom Y cited": X is whom it is done to.
  const isObject = /^,? whom\b/u.test(text.slice(one.end));
  const away = (from: number, to: number) => 2 * (text.slice(from, to).match(LOOSENS)?.length ?? 0);
  return [
    ...left.map((token, i): Neighbour => ({
      side: acts(token, i) ? 'before' : 'after',
      token,
      distance: i + 1 + away(token.end, one.start),
    })),
    ...right.map((token, i): Neighbour => ({
      side: token.passive || isObject ? 'after' : 'before',
      token,
      distance: i + 1 + away(one.end, token.start),
    })),
  ];
}

/** What a name is said to be: "X is the head", "X is head of …", "X, the head of …", "X, who heads …", "council head X", "its head, X", "has X as its head". */
function namesOf(text: string, one: Voice): string[] {
  const lead = text.slice(0, one.start);
  const before = /(?:^|[\s,])(\p{Ll}{3,}) $/u.exec(lead)?.[1] ?? '';
  const apposed =
    /(?:['’]s|\b(?:its|their|our|his|her|the|an?)) (?:[\p{Ll}-]+ ){0,2}(\p{Ll}{3,}), $/iu.exec(lead)?.[1] ?? '';
  const rest = text.slice(one.end);
  const phrase =
    /^(?: (?:is|was|became|remains)|,)(?: \p{Ll}+ly)? (?:the|an?) ((?:[\p{Ll}’'-]+ ?){1,4})/u.exec(rest)?.[1] ?? '';
  const office = /^ (?:is|was|became|remains) ((?:[\p{Ll}-]+ ){1,3})of /u.exec(rest)?.[1] ?? '';
  const as = /\b(?:has|have|had) $/u.test(lead) ? (/^ as (?:its|their) (\p{Ll}+)/u.exec(rest)?.[1] ?? '') : '';
  const does = /^, who (\p{Ll}+)/u.exec(rest)?.[1] ?? '';
  return [before, apposed, ...phrase.split(/ of | /u).slice(0, 4), ...office.split(' '), as, does].filter(
    (word) => word.length > 2 && !FUNCTION_WORDS.has(word),
  );
}

/** The preposition before a name, where it says from whom, to whom or against whom; and "if" before a subject. */
const marker = (text: string, one: Voice): string | undefined =>
  /\b(from|to|against|if|unless) (?:(?:the|an?) )?$/iu
    .exec(text.slice(0, one.start))?.[1]
    ?.toLowerCase()
    .replace('unless', 'if');
