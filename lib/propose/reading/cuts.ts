/** Words after which a phrase may not end. */
export const OPEN =
  /^(?:a|an|the|its|their|his|her|our|my|this|these|that|those|to|of|in|on|at|for|from|with|about|by|and|or|but|as|into|through|than|no|not|only|either|neither|both|whether|which|who|how|when|if|is|was|are|were|be|been|being|has|have|had|will|would|could|can|should|shall|may|might|must|do|does|did|also|so|very|more|most|less|just|already|currently|almost|certainly|likely|until|over|under|between|across|without|within|during|against|towards?|upon|per|such|any|some|every|each|all|what|where|because|while)$/i;

/** Words before which a phrase may end or break. */
export const BREAK =
  /^(?:to|in|on|at|for|from|with|about|by|that|which|who|when|while|because|and|or|but|as|during|after|before|over|under|into|through|whether|how|since|using|including|against|across|towards?|where|so|spanning|within|without|between|despite|upon)$/i;
const MOST_WORDS = 18;
const LEAST_WORDS = 2;
/** "Unless they pay". */
const CONDITION_WORDS = 3;

/** Marks that end a phrase; what follows is an aside or another clause. */
const STOPS = /[;–—()“”"]|[,:](?!\d)/u;

/**
 * Beginnings of a phrase that can stand for the whole, longest first: each ends before a preposition, a conjunction or a
 * mark. Those that end before "of" come last: "laid the stone of the tower" is better whole.
 */
export function cuts(phrase: string, least = LEAST_WORDS, commas: 'end' | 'lists' = 'end'): string[] {
  const all = phrase
    .replace(/[“”"]/g, '')
    .replace(/[\s.,;:!?…]+$/u, '')
    .split(/\s+/);
  const at = conditionAt(all);
  return at > 0 ? withCondition(all, at, least, commas) : plainCuts(all.slice(0, MOST_WORDS + 1), least, commas);
}

/** Where a condition begins that belongs to the clause before it, or -1. */
function conditionAt(words: readonly string[]): number {
  const at = words.findIndex((word) => /^(?:unless|if)$/i.test(word));
  const before = words.slice(0, at).join(' ');
  return at > 1 && at <= MOST_WORDS && words.length > at + 2 && !STOPS.test(before) ? at : -1;
}

/** What is said under a condition is told with it, or not at all; of "if A or B" nothing may be cut. */
function withCondition(words: readonly string[], at: number, least: number, commas: 'end' | 'lists'): string[] {
  // "Is cold and will close if nobody pays": the condition is that of the last verb, so no "and" may go.
  const joined = (part: readonly string[]): number => part.filter((word) => /^(?:and|or|but)$/i.test(word)).length;
  const heads = plainCuts(words.slice(0, at), least, commas).filter(
    (head) => joined(head.split(' ')) === joined(words.slice(0, at)),
  );
  const rest = words.slice(at, at + MOST_WORDS + 1);
  const whole = plainCuts(rest, rest.length, commas);
  const open = rest.some((word) => /^(?:and|or|but)$/i.test(word));
  const conditions = open ? whole : plainCuts(rest, CONDITION_WORDS, commas);
  return heads.flatMap((head) => conditions.map((condition) => `${head} ${condition}`));
}

function plainCuts(words: readonly string[], least: number, commas: 'end' | 'lists'): string[] {
  const found: string[] = [];
  const shorter: string[] = [];
  for (let length = Math.min(words.length, MOST_WORDS); length >= least; length--) {
    const part = words.slice(0, length);
    const text = part.join(' ').replace(/[\s,;:–—]+$/u, '');
    if (mayEnd(part, words[length])) found.push(text);
    else if (mayDropOwner(part, words[length])) shorter.push(text);
  }
  return [...found, ...shorter].filter((part) => !STOPS.test(commas === 'lists' ? part.replaceAll(',', '') : part));
}

function mayEnd(part: readonly string[], next: string | undefined): boolean {
  const last = part.at(-1) ?? '';
  if (OPEN.test(last.replace(/[,;:]$/, ''))) return false;
  // "That resulted" wants its "in".
  if (next !== undefined && /^(?:that|which|who)$/i.test(part.at(-2) ?? '')) return false;
  if (part.some((word) => /^either$/i.test(word)) && !part.some((word) => /^or$/i.test(word))) return false;
  if (wants(part, next)) return false;
  return next === undefined || /[,;:–—]$/u.test(last) || BREAK.test(next) || STOPS.test(next.charAt(0));
}

/** What may stand between "is" and "designed", or before "reserved". */
const PASSIVE = /^(?:is|are|was|were|be|been|being|also|only|not|[\p{L}]+ly)$/iu;
/** Verbs that call one thing another: "labelled the mill as unsafe" needs its last words. */
const NAMING =
  /^(?:label|describ|regard|portray|characteri[sz]|view|treat|classif|designat|depict|denounc|dismiss)(?:\p{L})*$/iu;

/** Verbs that keep somebody from something. */
const PREVENTING =
  /^(?:prevent|prohibit|stop|bar|ban|discourag|protect|shield|exempt)(?:ping|red|ring|ned|\p{L}{0,3})$/iu;
/** Verbs that mean little without the word after them: "follow through", "rely on". */
export const PHRASAL =
  /^(?:(?:follow|fall|go|goes|carry|carried|pull|push)\p{Ll}* through|(?:rel(?:y|ies|ied|ying)|depend\p{Ll}*|insist\p{Ll}*|count\p{Ll}*|focus\p{Ll}*|build|builds|built|gets?|got|getting|sign\p{Ll}*|call\p{Ll}*) (?:up)?o(?:n|ff))$/iu;

/** Verbs that are followed by "to" and another verb. */
const CATENATIVE =
  /^(?:continue|cease|begin|start|seem|appear|want|need|hope|plan|tr(?:y|ie)|agree|refuse|decline|threaten|tend|fail|manage|intend|attempt|happen|expect|wish|able|unable|likely|unlikely|ready|willing|free|due)(?:s|d|ed)?$/iu;

const ALL = /^(?:any|every|each|all|no|only|those)$/i;

/** "Between the mill" wants its "and", "is designed" its "to", "trying" its "to", and "labelled it" its "as". */
function wants(part: readonly string[], next: string | undefined): boolean {
  const last = part.at(-1) ?? '';
  const between = part.findLastIndex((word) => /^between$/i.test(word));
  if (between >= 0 && !part.slice(between).some((word) => /^and$/i.test(word))) return true;
  if (next === 'as' && part.some((word) => NAMING.test(word))) return true;
  if (next === 'of' && last === 'out') return true;
  // "Any effort that is needed" is not any effort.
  if (/^(?:that|which|who)$/i.test(next ?? '') && part.slice(-4).some((word) => ALL.test(word))) return true;
  if (next === 'from' && part.some((word) => PREVENTING.test(word))) return true;
  if (PHRASAL.test(`${last} ${next}`)) return true;
  if (next === 'to' && (/ing$/.test(last) || CATENATIVE.test(last))) return true;
  const isPassive = /(?:ed|en|based|built|made|meant|set|kept)$/.test(last) && PASSIVE.test(part.at(-2) ?? '');
  return isPassive && /^(?:to|for|as|with|on|upon)$/.test(next ?? '');
}

/** "The first stone of the tower" may be "the first stone"; "half of the boats" may not be half. */
export const mayDropOwner = (part: readonly string[], next: string | undefined): boolean =>
  next === 'of' &&
  part.length > 2 &&
  !wants(part, next) &&
  !OPEN.test(part.at(-1) ?? '') &&
  part.slice(-4, -1).some((word) => /^(?:the|an?|its|their|his|her)$/i.test(word));
