/** A name in a text that may speak, with the entities that bear it. */
export interface Voice {
  start: number;
  end: number;
  entities: readonly string[];
}

/** Somebody says something: the verb, who speaks, to whom, and the words that are their claim. */
export interface Saying {
  verb: string;
  at: number;
  end: number;
  /** Undefined where a pronoun or a noun speaks that is no known name. */
  speaker?: Voice;
  addressee?: Voice;
  claim: { start: number; end: number };
}

/** Verbs that take what was said as their clause; "refused" and "threatened" are acts, not reports of a claim. */
const CLAIMS =
  'said|says?|saying|told|tells|wrote|writes|found|identified|argued|argues?|arguing|announced|claim(?:ed|s|ing)|stat(?:ed|es)|added|adds|adding|call(?:ed|s)|warned|warns|posted|described|describes|maintain(?:ed|s)|insist(?:ed|s)|denied|denies|ruled|reported|quoted|quotes|cited|cites|confirmed|explained|noted|estimates?|estimated|believes?|thinks?|thought|expects?|expected|signaled|suggested';
const FRAMES = '[Aa]ccording to|[Ii]n the words of|[Bb]y the (?:word|count|account) of|in an account from';
const SAYING = new RegExp(`\\b(?:${FRAMES}|${CLAIMS})\\b`, 'gu');
const IS_FRAME = new RegExp(`^(?:${FRAMES})$`, 'u');

/** "…, who chairs the Board," and "…, secretary of the Guild,": an aside stands between the subject and its verb. */
const ASIDE = /, [^,]{2,90},\s*$/u;
/** What may stand between a subject and its verb: "has also", "later". */
const AUXILIARIES =
  /^(?:,? (?:who|has|have|had|was|is|also|later|then|now|still|again|once|never|not|previously|\p{Ll}+ly))* ?$/u;
/** "We believe": who writes in the first person says it in their own text. */
const OWN_WORD = /\b(?:we|I)(?: \p{Ll}+ly| also)? $/iu;
const ENDS = /^(?: (?:on|in|last|this|at|to) [^,.;]{2,40}| \p{Lu}\p{Ll}+day)?[”"’]?(?:[.,;!?]|$)/u;
const SENTENCE_END = /[.!?][”"’]?(?=\s+[\p{Lu}“"[])|\n\n|$/gu;

/** True for words that hold a verb of saying: "a source told the paper". */
export const holdsSaying = (words: string): boolean => new RegExp(SAYING.source, 'u').test(words);

/** All sayings of a text, sentence by sentence. */
export function sayingsIn(text: string, voices: readonly Voice[]): Saying[] {
  return sentencesOf(text).flatMap((sentence) => {
    const verbs = [...text.slice(sentence.start, sentence.end).matchAll(SAYING)].map(({ index, 0: word }) => ({
      word,
      start: sentence.start + index,
      end: sentence.start + index + word.length,
    }));
    const said = verbs.flatMap((verb) =>
      IS_FRAME.test(verb.word) ? framed(text, verb, sentence, voices) : spoken(text, verb, sentence, voices),
    );
    return [...said, ...closing(text, sentence, voices).filter(({ at }) => !said.some((one) => one.at === at))];
  });
}

/** "…, the office counted.": whatever its verb, a closing clause of no more than a name and a verb says who says so. */
function closing(text: string, sentence: Range, voices: readonly Voice[]): Saying[] {
  return voices.flatMap((voice) => {
    const rest = voice.start >= sentence.start ? text.slice(voice.end, sentence.end) : '';
    const verb = /^ (\p{Ll}+(?:ed|s))\.?$/u.exec(rest)?.[1];
    const lead = /, (?:(?:the|an?) )?$/u.exec(text.slice(sentence.start, voice.start));
    if (verb === undefined || !lead) return [];
    const at = voice.end + 1;
    const claim = { start: sentence.start, end: sentence.start + lead.index };
    return [{ verb, at, end: at + verb.length, speaker: voice, claim }];
  });
}

interface Range {
  start: number;
  end: number;
}
type Verb = Range & { word: string };

function sentencesOf(text: string): Range[] {
  let start = 0;
  return [...text.matchAll(SENTENCE_END)].flatMap((match) => {
    const range = { start, end: match.index + match[0].length };
    start = range.end;
    return range.end > range.start ? [range] : [];
  });
}

/** "According to X, …" claims what follows; "…, according to X" what stands before. */
function framed(text: string, verb: Verb, sentence: Range, voices: readonly Voice[]): Saying[] {
  const holder = voices.find((voice) => voice.start <= verb.start && voice.end >= verb.end);
  const speaker =
    holder ??
    voices.find(
      (voice) => voice.start >= verb.end && /^ (?:(?:the|an?|its) )?$/iu.test(text.slice(verb.end, voice.start)),
    );
  const opens = /^\W*$/u.test(text.slice(sentence.start, verb.start)) || verb.word.endsWith('account from');
  const comma = text.indexOf(',', speaker?.end ?? verb.end);
  const claim = opens
    ? { start: comma < 0 ? verb.end : comma, end: sentence.end }
    : { start: sentence.start, end: verb.start };
  return [{ verb: verb.word, at: verb.start, end: speaker?.end ?? verb.end, speaker, claim }];
}

function spoken(text: string, verb: Verb, sentence: Range, voices: readonly Voice[]): Saying[] {
  const here = voices.filter((voice) => voice.start >= sentence.start && voice.end <= sentence.end);
  const holder = here.find((voice) => voice.start < verb.end && voice.end > verb.start);
  const after = here.find(
    (voice) => voice.start >= verb.end && /^ (?:(?:the|an?|Mr|Ms|Judge) )*$/iu.test(text.slice(verb.end, voice.start)),
  );
  const named =
    after ??
    (subjectOf(text, verb, here)
      ? undefined
      : here.find((voice) => voice.start >= verb.end && APPOSED.test(text.slice(verb.end, voice.start))));
  const inverted =
    !holder &&
    named &&
    !/^ (?:had|has|have|would|will|could|was|is|were|are|\p{Ll}+ed) /u.test(text.slice(named.end)) &&
    /[,”"’]\s*$/u.test(text.slice(sentence.start, verb.start));
  if (inverted)
    return [
      {
        verb: verb.word,
        at: verb.start,
        end: named.end,
        speaker: named,
        claim: { start: sentence.start, end: verb.start },
      },
    ];
  if (OWN_WORD.test(text.slice(sentence.start, verb.start))) return [];
  const speaker = holder ?? subjectOf(text, verb, here);
  const addressee = /^t(?:old|ells)$/iu.test(verb.word) ? after : undefined;
  const end = Math.max(verb.end, addressee?.end ?? 0, holder?.end ?? 0);
  const from = speaker?.start ?? verb.start;
  const comma = text.slice(sentence.start, from).search(/(?:,(?!\d)|[”"])[”"]?\s*(?:\S+\s+){0,5}$/u);
  const postposed = comma > 0 && ENDS.test(text.slice(end, sentence.end));
  const claim = postposed ? { start: sentence.start, end: sentence.start + comma } : { start: end, end: sentence.end };
  return [{ verb: verb.word, at: verb.start, end, speaker, addressee, claim }];
}

/** "…, said its lawyer, Ida Ferrow." */
const APPOSED = /^ (?:the|an?|its|his|her|their|our) (?:(?!that )[\p{Ll}-]+ ){0,5}[\p{Ll}-]+, $/u;

/** The name to which a name after a preposition belongs: "a clerk" in "a clerk of the Guild". */
export const headOf = (name: Voice, voices: readonly Voice[], text: string): Voice | undefined =>
  voices.find((other) => other.end < name.start && BELONGS.test(text.slice(other.end, name.start)));
const BELONGS = /^ (?:of|for|at|from|with|in|on|inside|within) (?:(?:the|an?|its|their) )?$/iu;

/** The name that is the subject of a verb: before it, with nothing between but an aside or auxiliaries. */
function subjectOf(text: string, verb: Verb, voices: readonly Voice[]): Voice | undefined {
  const before = voices.filter((voice) => voice.end <= verb.start);
  const near = before.findLast(({ end }) => AUXILIARIES.test(text.slice(end, verb.start).replace(ASIDE, ' ')));
  if (near) return headOf(near, voices, text) ?? near;
  const pronoun = /\b(?:he|she|they|it|officials?|person|people)(?: \p{Ll}+ly| also)? $/iu.test(
    text.slice(0, verb.start),
  );
  return pronoun
    ? undefined
    : before.findLast(({ end }) =>
        /^(?:, [^,]+,)? (?:\p{Ll}+ ){1,12}?.*\b(?:and|but) (?:also )?$/u.test(text.slice(end, verb.start)),
      );
}
