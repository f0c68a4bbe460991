import type { Reading, Voice } from './reading';

/** Verbs that report a whole clause, and verbs that take a phrase: "said that …", "called the plan …". */
const CLAUSE_VERB =
  'said|says|told|argued|argues|wrote|writes|announced|announces|stated|states|added|adds|warned|warns|reported|reports|claimed|claims|insisted|insists|maintained|maintains|noted|notes|explained|explains|confirmed|acknowledged|denied|denies|posted|testified|suggested|estimated|concluded|believes|believed|thinks|signal(?:l?ed|s)|emphasi[sz]ed|stressed|contended|contends|predicted|predicts|cautioned|countered|replied|responded|asserted|declared|disclosed|indicated|revealed|reiterated|alleged|pointed out|[Aa]ccording to';
const PHRASE_VERB =
  'called|calls|described|describes|accused|accuses|expressed|criticized|criticised|praised|condemned|dismissed|welcomed|urged|defended';
/** "…, arguing that": the subject of the sentence goes on speaking. */
const GOING_ON: Record<string, string> = {
  saying: 'said',
  adding: 'added',
  arguing: 'argued',
  claiming: 'claimed',
  noting: 'noted',
  warning: 'warned',
  insisting: 'insisted',
  stressing: 'stressed',
  explaining: 'explained',
};
const VERBS = new RegExp(
  `(?<![\\p{L}-])(?:(?<clause>${CLAUSE_VERB})|(?<phrase>${PHRASE_VERB})|(?<=, )(?<goingOn>${Object.keys(GOING_ON).join('|')})(?= that ))(?![\\p{L}-])`,
  'gu',
);

/** What may stand between a speaker and the verb. */
const AUX =
  '(?:has|have|had|also|previously|recently|later|earlier|then|again|repeatedly|reportedly|separately|publicly|immediately|however|(?:in|on|at|after|during) (?:[\\p{Lu}\\d][\\p{L}\\d]*|the [\\p{L}]+)(?: \\d+)?)';
const GAP = new RegExp(`^(?:,[^,]*(?:,[^,]*)?,)?(?: ${AUX},?)* $`, 'u');
const TITLE = /^ (?:(?:Mr|Ms|Mrs|Dr|Sir|Lord|the|a|an|[\p{Ll}-]+|[\p{Lu}][\p{L}]+)\.? ){0,4}$/u;
const ARTICLE = /(?:(?<![\p{L}])(?:[Aa]n?|[Tt]he|[Oo]ne|Mr|Ms|Mrs|Dr)\.? )+$/u;
const SOMEBODY =
  /(?:(?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]+|of|for|and|the)){0,5}|(?:\b[Aa]n?|\b[Tt]he|\b[Oo]ne|\b[Ss]ome) [\p{L}' ’-]{3,60}?|\b[\p{L}]+ (?:familiar|close) (?:with|to) [\p{L} ’']+?)$/u;

/** Somebody who says something, and where what is said stands: after the verb or before the speaker. */
export interface Saying {
  voice: Voice;
  verb: string;
  /** Whether the verb takes a clause ("said that") or a phrase ("called the plan hasty"). */
  takes: 'clause' | 'phrase';
  start: number;
  end: number;
  side: 'after' | 'before';
}

/** Finds who says something in a sentence; what stands inside direct speech says nothing of its own. */
export function sayings(reading: Reading): Saying[] {
  const found: Saying[] = [];
  for (const match of reading.text.matchAll(VERBS)) {
    const verb = { start: match.index, end: match.index + match[0].length };
    if (reading.quoted.some((quote) => verb.start > quote.start && verb.start < quote.end)) continue;
    const goingOn = match.groups?.goingOn;
    const voice = goingOn ? (found.at(-1)?.voice ?? firstOf(reading)) : speakerOf(reading, verb, found.at(-1));
    if (!voice) continue;
    if (goingOn) {
      found.push({ voice, verb: GOING_ON[goingOn] ?? goingOn, takes: 'clause', ...verb, side: 'after' });
      continue;
    }
    const first = Math.min(voice.start, verb.start);
    const start = first - (ARTICLE.exec(reading.text.slice(0, first))?.[0].length ?? 0);
    const end = Math.max(verb.end, voice.end);
    const takes = match.groups?.phrase ? 'phrase' : 'clause';
    found.push({ voice, verb: match[0].toLowerCase(), takes, start, end, side: sideOf(reading, start, end, takes) });
  }
  return found;
}

function speakerOf(
  reading: Reading,
  verb: { start: number; end: number },
  last: Saying | undefined,
): Voice | undefined {
  const { text } = reading;
  const voices = reading.voices.filter((voice) => maySpeak(reading, voice));
  const around = voices.find((voice) => voice.start <= verb.start && voice.end >= verb.end);
  if (around) return around;
  const isAccording = text.slice(verb.start, verb.end).toLowerCase() === 'according to';
  const closing = voices.find((voice) => closes(text, verb, voice));
  if (closing) return closing;
  if (!isAccording) {
    const before = voices.filter((voice) => voice.end <= verb.start && GAP.test(text.slice(voice.end, verb.start)));
    if (before.length > 0) return before.at(-1);
    if (/\b(?:and|but) $/.test(text.slice(0, verb.start))) return last?.voice ?? firstOf(reading);
  }
  if (isAccording || /[,”"’] *$/u.test(text.slice(0, verb.start))) {
    const after = voices.find((voice) => voice.start >= verb.end && TITLE.test(text.slice(verb.end, voice.start)));
    if (after) return after;
  }
  return isAccording ? unknownAfter(text, verb.end) : unknownBefore(text, verb.start);
}

/** Texts and things are quoted, but do not speak. */
const maySpeak = ({ base }: Reading, { entity }: Voice): boolean =>
  entity === undefined || !/^(?:law|product|place)$/.test(base.entities.get(entity)?.type ?? '');

/** "…, said a senior official of the Council.": whatever stands before the comma, who closes the sentence speaks. */
const closes = (text: string, verb: { start: number; end: number }, voice: Voice): boolean =>
  voice.start >= verb.end &&
  /[,”"’] *$/u.test(text.slice(0, verb.start)) &&
  TITLE.test(text.slice(verb.end, voice.start)) &&
  /^[.”"’]*$/u.test(text.slice(voice.end).trim());

/** Who a sentence begins with: the subject of its verbs. */
const firstOf = ({ voices }: Reading): Voice | undefined => voices.find((voice) => voice.start <= 4);

/** A speaker for whom there is no entity yet; the draft then says so. */
function unknownBefore(text: string, at: number): Voice | undefined {
  const head = text.slice(0, at).replace(new RegExp(`(?:,[^,]*,)?(?: ${AUX},?)* $`, 'u'), '');
  const match = SOMEBODY.exec(head);
  return match ? { start: match.index, end: match.index + match[0].length, words: match[0] } : undefined;
}

function unknownAfter(text: string, at: number): Voice | undefined {
  const words = /^ ([^,.;]{3,80})/.exec(text.slice(at))?.[1];
  return words === undefined ? undefined : { start: at + 1, end: at + 1 + words.length, words };
}

function sideOf({ text }: Reading, start: number, end: number, takes: Saying['takes']): Saying['side'] {
  const before = text.slice(0, start).trimEnd();
  const rest = text.slice(end).trim();
  if (before === '' || takes === 'phrase') return 'after';
  if (/[,.?!][”"’]$/u.test(before) || text.slice(start, end).toLowerCase().startsWith('according to')) return 'before';
  if (!/,$/.test(before)) return before.split(/\s+/).length < 4 || rest.length > 20 ? 'after' : 'before';
  return rest === '' ||
    /^[,.;]/.test(rest) ||
    /^(?:on|in|at|to|during|this|last|with) \S+(?: \S+){0,4}\.?$/.test(rest) ||
    /^(?:on|in) [^,]{3,20}, adding/.test(rest)
    ? 'before'
    : 'after';
}
