import { stem } from '../fact/paraphrase';
import type { Saying, Voice } from './sayings';

/** What a text ties to a party, each tie with its strength: "after:sell" for whom something is sold, "says" for who speaks. */
export type Ties = Map<string, number>;

const FUNCTION_WORDS = new Set(
  'a an the and or but nor if of in on at to for from by with as into over under about than that this these those it its he she they his her their we our us who whom which whose is are was were be been being has have had do does did will would could should may might can must not no so also mr ms said says told wrote reported'.split(
    ' ',
  ),
);
const REACH = 6;
const REPORTS = /^(?:wrote|reported|quoted|cited|described|called|posted|according to|in the words of|by the \w+ of)$/iu;

interface Token {
  start: number;
  stem: string;
  passive: boolean;
}

/** The words around a party within its sentence, with the side on which they stand, and what it says or is told. */
export function tiesOf(text: string, party: readonly Voice[], all: readonly Voice[], sayings: readonly Saying[]): Ties {
  const ties: Ties = new Map();
  const tie = (name: string, strength: number) => ties.set(name, Math.max(strength, ties.get(name) ?? 0));
  const tokens = tokensOf(text, all);
  for (const one of party) {
    for (const { side, token, distance } of near(text, one, tokens)) {
      tie(`${side}:${token.stem}`, 1 / distance);
      tie(`near:${token.stem}`, 1 / distance);
    }
    for (const saying of sayings) {
      if (saying.speaker?.start === one.start) tie('says', 3);
      if (saying.speaker?.start === one.start && REPORTS.test(saying.verb)) tie('reports', 3);
      if (saying.addressee?.start === one.start) tie('is told', 3);
    }
  }
  return ties;
}

/** How much two parties have in common. */
export const likeness = (a: Ties, b: Ties): number =>
  [...a].reduce((sum, [name, strength]) => sum + Math.min(strength, b.get(name) ?? 0), 0);

function tokensOf(text: string, names: readonly Voice[]): Token[] {
  return [...text.matchAll(/\p{L}[\p{L}-]*|[.;:!?](?=\s|$)/gu)]
    .filter(({ index }) => !names.some((name) => index >= name.start && index < name.end))
    .filter(([word]) => !FUNCTION_WORDS.has(word.toLowerCase()))
    .map((match) => ({
      start: match.index,
      stem: stem(match[0]),
      passive: isPassive(text.slice(0, match.index), match[0]),
    }));
}

/** "was closed", "has been fully closed": what stands before is acted on, and who stands after "by" acts. */
const isPassive = (before: string, word: string): boolean =>
  /(?:ed|en|[^aeiou]t|wn|ought|eld|ade|old)$/u.test(word) && /\b(?:is|are|was|were|be|been|being)(?: \p{Ll}+ly| not)* $/u.test(before);

function near(text: string, one: Voice, tokens: readonly Token[]): { side: string; token: Token; distance: number }[] {
  const isEnd = ({ stem: mark }: Token) => /^[.;:!?]$/u.test(mark);
  const take = (list: readonly Token[]) => {
    const end = list.findIndex(isEnd);
    return list.slice(0, end < 0 ? REACH : Math.min(end, REACH));
  };
  const left = take(tokens.filter(({ start }) => start < one.start).reverse());
  const right = take(tokens.filter(({ start }) => start >= one.end));
  const agent = /\bby (?:(?:the|an?) )?$/iu.test(text.slice(0, one.start));
  return [
    ...left.map((token, i) => ({ side: token.passive && agent ? 'before' : 'after', token, distance: i + 1 })),
    ...right.map((token, i) => ({ side: token.passive ? 'after' : 'before', token, distance: i + 1 })),
  ];
}
