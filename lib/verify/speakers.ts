import type { FactBase } from '../fact/base';
import { ownersOfText } from '../fact/entity';
import type { Grounded } from './check';
import { placeOf } from './entity-grounding';
import { headOf, type Voice } from './sayings';

const SPEECH_VERBS = [
  'said|says?|saying|told|tells|wrote|writes|written|found|finds|identified|[Aa]ccording to',
  'argued|argues?|arguing|announc(?:ed|es|ing)|claim(?:ed|s|ing)|stat(?:ed|es)|add(?:ed|s)|call(?:ed|s)|warn(?:ed|s)',
  'accus(?:ed|es)|post(?:ed|s)|describ(?:ed|es)|maintain(?:ed|s)|signal(?:ed|s)|express(?:ed|es)|demand(?:ed|s)',
  'emphasi[sz](?:ed|es|ing)|report(?:ed|s)|stress(?:ed|es)|push(?:ed|es)|threaten(?:ed|s|ing)|refus(?:ed|es)|declin(?:ed|es)',
  'insist(?:ed|s)|den(?:ied|ies|ying)|rul(?:ed|es)|ask(?:ed|s)|expect(?:ed|s)?|believ(?:ed|es?)|thinks?|thought|confirm(?:ed|s)|repl(?:ied|ies)|explain(?:ed|s)',
  'quot(?:ed|es)|cit(?:ed|es)|not(?:ed|es)|promis(?:ed|es)|estimat(?:ed|es?)',
  'disput(?:ed|es?)|contest(?:ed|s)|reject(?:ed|s)|criticiz(?:ed|es?)|criticis(?:ed|es?)|complain(?:ed|s)?|admit(?:ted|s)?|conced(?:ed|es?)|acknowledg(?:ed|es?)',
  'conclud(?:ed|es?)|recommend(?:ed|s)?|urg(?:ed|es?)|predict(?:ed|s)?|suspect(?:ed|s)|fear(?:ed|s)|doubt(?:ed|s)|hop(?:ed|es)|assur(?:ed|es?)|vow(?:ed|s)|pledg(?:ed|es)|agree(?:d|s)?|disagree(?:d|s)?|insist|argue|maintain|warn|deny',
].join('|');

const SPEECH = new RegExp(`\\b(?:${SPEECH_VERBS})\\b`, 'g');
const HOLDS_SPEECH = new RegExp(`\\b(?:${SPEECH_VERBS})\\b`);

/** "Ida Ferrow, who chairs the Board, said": what stands between the commas does not speak. */
const ASIDE = /, (?:who|which|whose|a|an|the|head|chief)\b[^,]{2,90},\s*$/iu;

/** Verbs whose object speaks: "the paper cited an official". */
const FOLLOWED = /^(?:quot|cit)(?:ed|es)$/u;

/** Who may speak: an entity of another type is no party to a claim. */
const TYPES = new Set(['person', 'organisation', 'outlet', 'unnamed', 'office']);

/** Far enough for "…, chief executive of X, said", not for another sentence. */
const REACH = 90;

/**
 * The entities that speak in a span: the nearest name before a verb of speech, or the nearest after it
 * ("said a senior official", "according to …"). A document speaks for those whose text it is.
 */
export function speakersIn(one: Grounded, base: FactBase): Set<string> {
  const text = one.span.text;
  const voices = voicesIn(one, base);
  const speaking = new Set<string>();
  for (const verb of text.matchAll(SPEECH)) {
    if (voices.some((voice) => verb.index >= voice.start && verb.index < voice.end)) continue;
    const according = /^according/i.test(verb[0]);
    const subjectEnd = verb.index - (ASIDE.exec(text.slice(0, verb.index))?.[0].length ?? 0);
    const before = according ? [] : subjectsBefore(voices, { at: subjectEnd, verb: verb[0] }, text);
    const end = verb.index + verb[0].length;
    const next = voices.find((voice) => voice.start >= end && voice.start - end <= 40);
    const inverted = according || FOLLOWED.test(verb[0]) || /(?:^|[,”"’\n])\s*$/u.test(text.slice(0, verb.index));
    // "Drivers told the Gazette": a paper that is told something says it.
    const passesOn =
      /^t(?:old|ells)$/u.test(verb[0]) && next?.entities.some((id) => base.entities.get(id)?.type === 'outlet');
    const after = inverted || passesOn ? next : undefined;
    for (const voice of [...before, after]) for (const id of voice?.entities ?? []) speaking.add(id);
  }
  // "The official said", "a source told Reuters": the name of an unnamed speaker may hold the verb itself.
  for (const voice of voices)
    if (HOLDS_SPEECH.test(text.slice(voice.start, voice.end)))
      for (const id of voice.entities) if (base.entities.get(id)?.type === 'unnamed') speaking.add(id);
  for (const entity of ownersOfText(one.source.id, base.entities)) speaking.add(entity.id);
  return speaking;
}

/**
 * Who may be the subject of a verb: the last name before it, near enough; "the captain's terms, said the owner" has
 * another. A name that only tells where the one before it belongs is no head: "a clerk of the Guild said".
 */
function subjectsBefore(voices: readonly Voice[], { at, verb }: { at: number; verb: string }, text: string): Voice[] {
  const before = voices.filter((voice) => voice.end <= at && !/^['’]/.test(text.slice(voice.end)));
  // "The board shut the pier, saying that it was old": a participle speaks for the subject of its sentence.
  if (/ing$/u.test(verb) && /, (?:\p{Ll}+ly )?$/u.test(text.slice(0, at))) {
    const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at), -1);
    return before.filter((voice) => voice.start > start).slice(0, 1);
  }
  const last = before.filter((voice) => at - voice.end <= REACH).at(-1);
  const head = last && headOf(last, voices, text);
  if (!head) return last ? [last] : [];
  // Who speaks for somebody lets them speak.
  return SPEAKS_FOR.test(text.slice(head.start, last.start)) ? [head, last] : [head];
}

const SPEAKS_FOR = /\b(?:for|spokes\p{L}+ (?:of|at|from))\b/iu;

/** The names in a text of those who may speak. */
export const namedVoices = (text: string, base: FactBase): Voice[] =>
  base.names
    .find(text)
    .map(({ start, end, candidates }) => ({
      start,
      end,
      entities: candidates.filter((id) => TYPES.has(base.entities.get(id)?.type ?? '')),
    }))
    .filter((voice) => voice.entities.length > 0);

/** Names in the span, and words that a coreference record reads as a name. */
export function voicesIn(one: Grounded, base: FactBase): Voice[] {
  const text = one.span.text;
  const meant = one.evidence.coreferences.map(({ words, entity }) => {
    const start = placeOf(words, text);
    return { start, end: start + words.length, entities: [entity] };
  });
  return [...namedVoices(text, base), ...meant].filter((voice) => voice.start >= 0).sort((a, b) => a.start - b.start);
}
