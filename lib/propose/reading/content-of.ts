import type { Claim } from './claims';
import { firstWords } from './first-words';
import { plainNames } from './plain-names';
import type { Reading } from './reading';
import { overlaps } from './reading';

/** What somebody said, ready to be told by others. */
export interface Content {
  text: string;
  /** Where it begins in the sentence. */
  start: number;
  /** True for direct speech in the first person singular, which a rule cannot retell. */
  firstPerson: boolean;
  /** The first words of a condition that stands before the speaker, as they stand there. */
  condition?: string;
}

const LEAD =
  /^(?:(?:[\p{Lu}/ .,]{4,}|[\p{Lu} ]{4,},[^()]{0,20} \([^)]*\)|\([\p{Lu}][^)]*\)) [-–—] )?[\s,:]*(?:that |(?:in|on|at|during|to|through|via|after|before|earlier|late|last|this) [^,“”"]{2,50}? that |on \p{Lu}\p{L}+ )?[“"]?(?:(?:[Ii]nstead|[Bb]ut|[Aa]nd|[Ss]o|[Hh]owever|[Ss]till|[Aa]lso|[Tt]hen),? )?/u;
const CONDITION = /^(?:if|unless|when|while|although|because|after|before|despite|since|to)\b/i;

const CONDITION_FIRST = /^[\s“"]*((?:If|Unless) [^,;:“”"]+),/;

/** The clause that is said, without quotation marks, lead-in, titles and asides; "we" is told as "they". */
export function contentOf({ text, quoted, voices, base }: Reading, claim: Claim): Content | undefined {
  const told = /^(?:told|tells|warned|assured|informed)$/.test(claim.chain.at(-1)?.verb ?? '');
  const hearer = told ? voices.find((voice) => voice.start >= claim.start && voice.start - claim.start < 6) : undefined;
  const unnamed =
    told && !hearer ? (/^ [^,“”"]{2,40}?(?= that )/.exec(text.slice(claim.start, claim.end))?.[0].length ?? 0) : 0;
  const from = hearer ? hearer.end : claim.start + unnamed;
  const start = from + (LEAD.exec(text.slice(from, claim.end))?.[0].length ?? 0);
  const raw = text.slice(start, claim.end);
  if (raw.trim() === '' || (claim.takes === 'clause' && CONDITION.test(raw))) return undefined;
  const place = { start, end: claim.end };
  const direct = quoted.some((quote) => overlaps(quote, place));
  const condition = CONDITION_FIRST.exec(text.slice(0, claim.start))?.[1];
  const retold = underCondition(condition, direct ? toldByOthers(raw) : raw);
  return {
    text: plainNames(withoutAside(startsSmall(raw) ? retold.charAt(0).toLowerCase() + retold.slice(1) : retold), base),
    start,
    ...(condition === undefined ? {} : { condition: firstWords(condition, 0) }),
    firstPerson: direct && /\b(?:I|me|my|mine)\b/.test(raw),
  };
}

/** "If nobody pays, X said it would close" is told as "it would close if nobody pays". */
function underCondition(condition: string | undefined, said: string): string {
  if (condition === undefined) return said;
  const clause = said.split(/[,;:()“”"]| [–—-] /u)[0] ?? said;
  return `${clause.replace(/[\s.!?]+$/u, '')} ${condition.charAt(0).toLowerCase()}${condition.slice(1)}`;
}

/** True for a sentence that begins with a common word, which is small when it stands inside another. */
const startsSmall = (text: string): boolean =>
  /^(?:An?|The|This|That|These|Those|There|It|They|We|Our|No|Not|Nobody|Some|All|Any|In|If|What|You)\b/.test(text);

const toldByOthers = (text: string): string =>
  text
    .replace(/\b[Ww]e['’]re\b/g, 'they are')
    .replace(/\b[Ww]e\b/g, 'they')
    .replace(/\b[Oo]urs?\b/g, 'their')
    .replace(/\bus\b/g, 'them');

/** "The product, a lamp, was used" without the lamp; "either A to do this, or B" without the purpose; nothing in brackets, no short form. */
const withoutAside = (text: string): string =>
  text
    .replace(/ \([^()]{1,60}\)|, or \p{Lu}{2,},/gu, '')
    // "Also" leans on the sentence before.
    .replace(/(?<!\b(?:but|not|and)) also (?=\p{Ll})/u, ' ')
    .replace(
      /^([^,“”"]{2,60}), [^,“”"]{1,60}, (?=(?:is|was|were|are|has|had|have|would|will|could|should|may|might|can|did|does)\b)/,
      '$1 ',
    )
    .replace(/\beither ([^,]+?) to [^,]+, or /, 'either $1 or ');
