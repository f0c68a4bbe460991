/** What a number before this one counted, and where it ends. */
interface Counted {
  end: number;
  unit?: string;
  nouns: string[];
}

const STOP = new Set(
  'a an the of and or in for to at by on its their his her such these those than as with from'.split(' '),
);

const OF_THEM = /^ of (?:them|which|whom)(?!\p{L})/iu;
const OF_WHICH =
  /\bof (?:which|whom|them),?(?: (?:only|just|about|some|nearly|almost|roughly|around|approximately|over|under|at least|at most|more than|fewer than|less than|up to|an estimated))* $/iu;

/** What a number counts: the nouns after it; "times" for "twice"; what the number before counts for "of which 6" and "4 of them". */
export function countedBy(match: RegExpExecArray, text: string, before: Counted | undefined): string[] {
  const after = text.slice(match.index + match[0].length);
  const own = nounsAfter(after);
  if (/^(?:twice|thrice)$/i.test(match[0])) return ['time', ...own];
  const between = before === undefined ? '' : text.slice(before.end, match.index);
  const refers = OF_THEM.test(after) || OF_WHICH.test(between);
  const same = before !== undefined && before.unit === undefined && !/[.!?]\s/u.test(between);
  return refers && same ? before.nouns : own;
}

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
  const nouns = (clause.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter((word) => !STOP.has(word));
  return nouns.slice(0, 4).map(singular);
}
