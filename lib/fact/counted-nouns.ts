/** What a number before this one counted, and where it ends. */
interface Counted {
  end: number;
  unit?: string;
  nouns: string[];
  earlier: string[];
}

const STOP = new Set(
  'a an the of and or in for to at by on its their his her such these those than as with from'.split(' '),
);

/** Words that say in which row or how whole, not what: "two further years" are two years. */
const QUALIFIERS = new Set('further additional extra other another full whole entire'.split(' '));

/** A verb or conjunction right after a number: it counts what was named before ("of the boats 9 were late"). */
const NO_NOUN =
  /^ (?:were|was|are|is|had|have|has|did|do|would|will|could|can|may|might|must|should|while|when|who|which|that|but|because|so|if|after|before|since|until|during|than)(?!\p{L})/iu;

const OF_THEM = /^ of (?:them|which|whom)(?!\p{L})/iu;
const OF_WHICH =
  /\bof (?:which|whom|them),?(?: (?:only|just|about|some|nearly|almost|roughly|around|approximately|over|under|at least|at most|more than|fewer than|less than|up to|an estimated))* $/iu;

/**
 * What a number counts: the nouns after it; "times" for "twice"; what the number before counts for "of which 6" and
 * "4 of them"; for a bare number, words of its sentence before it ("of the 64 boats, the Guild has 9").
 */
export function countedBy(
  match: RegExpExecArray,
  text: string,
  before: Counted | undefined,
): { nouns: string[]; earlier: string[] } {
  const after = text.slice(match.index + match[0].length);
  const own = nounsAfter(after);
  if (/^(?:twice|thrice)$/i.test(match[0])) return { nouns: ['time', ...own], earlier: [] };
  const between = before === undefined ? '' : text.slice(before.end, match.index);
  const refers = OF_THEM.test(after) || OF_WHICH.test(between);
  const same = before !== undefined && before.unit === undefined && !/[.!?]\s/u.test(between);
  if (refers && same) return { nouns: before.nouns, earlier: before.earlier };
  const bare = own.length === 0 || NO_NOUN.test(after);
  return { nouns: own, earlier: bare ? nounsBefore(text.slice(0, match.index)) : [] };
}

/** The words of the sentence before a place, nearest first. */
const nounsBefore = (text: string): string[] =>
  wordsOf(text.split(/[.!?]\s|\n/u).at(-1) ?? '')
    .reverse()
    .map(singular);

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter((word) => !STOP.has(word) && !QUALIFIERS.has(word));

/** Plurals that do not end in s. */
const IRREGULAR: Record<string, string> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  oxen: 'ox',
};

/** English plural to singular, well enough to compare "contracts" with "contract". */
export function singular(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word]!;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/(?<=(?:x|ch|sh|ss))es$|s$/, '');
}

function nounsAfter(rest: string): string[] {
  const clause = /^[-\s]*([^.,;:()]*)/u.exec(rest)?.[1] ?? '';
  return wordsOf(clause).slice(0, 4).map(singular);
}
