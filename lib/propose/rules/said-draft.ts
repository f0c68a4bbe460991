import type { Draft } from '../proposer';
import type { Claim } from '../reading/claims';
import type { Content } from '../reading/content-of';
import { contentOf } from '../reading/content-of';
import { cuts } from '../reading/cuts';
import { firstWords } from '../reading/first-words';
import type { Reading } from '../reading/reading';
import { verbAt } from '../reading/verb-at';
import { choose, slotPhrase } from './choose';
import { nameOf, withSource, withSpeaker } from './compose';
import { draftOf } from './draft';
import { modalityOf } from './modality-of';

/** A draft of what somebody said, or undefined where the sentence holds no clause of it. */
export function saidDraft(reading: Reading, claim: Claim): Draft | undefined {
  const { chain, takes } = claim;
  const speaker = chain.at(-1);
  const content = contentOf(reading, claim);
  if (!speaker || !content) return undefined;
  const parts = cuts(content.text, takes === 'phrase' ? 1 : 2).filter(
    (part) => takes === 'phrase' || verbAt(part.split(' ')) > 0,
  );
  if (parts.length === 0) return undefined;
  const { part = '', statement } = choose(
    reading,
    parts,
    (one) => (content.firstPerson ? [] : wordings(reading, claim, one)),
    chain.map(({ voice }) => voice.entity),
  );
  const name = nameOf(reading, speaker.voice.entity);
  const said = slotPhrase(reading, part, 3) ?? slotPhrase(reading, predicateOf(reading, part), 2);
  const topic = slotPhrase(reading, topicOf(reading, part, claim, content));
  return draftOf(reading, {
    kind: 'statement',
    slots: {
      speaker: speaker.voice.entity,
      topic,
      content: takes === 'phrase' && name && said ? `${name} ${speaker.verb} ${said}` : said,
    },
    anchors: {
      speaker: speaker.voice.coreference ? speaker.voice.words : undefined,
      topic: topic && reading.text.includes(topic) ? topic : firstWords(reading.text, content.start),
      content: firstWords(reading.text, content.start),
    },
    statement,
    chain,
    modality: /^den/.test(speaker.verb) ? 'denied' : modalityOf(part, 'reported'),
    missing: PRONOUN.test(part) ? [`slots.content: whom or what "${part.split(' ')[0]}" stands for`] : [],
  });
}

const PRONOUN = /^(?:it|they|he|she|there|this|that|these|who|what|nobody|no one)\b/i;

function wordings(reading: Reading, { chain, takes }: Claim, part: string): string[] {
  const speaker = chain.at(-1);
  const name = nameOf(reading, speaker?.voice.entity);
  if (!speaker || name === undefined) return [];
  const outer = chain.slice(0, -1);
  if (takes === 'phrase') return withSource(reading, `${name} ${speaker.verb} ${part}`, outer);
  const verb = /^(?:according to|told|says)$/.test(speaker.verb) ? 'said' : speaker.verb;
  return withSpeaker(reading, `${name} ${verb}`, part, outer);
}

const lastNoun = (part: string): string | undefined =>
  /(?:^| )((?:the|an?|its|their|his|her|any) [^ ]+(?: [^ ]+){0,4}|[^ ]+)$/.exec(part)?.[1];

/** What it is about: the subject of the clause, else somebody it names, else its last words. */
function topicOf(reading: Reading, part: string, claim: Claim, { start }: Content): string | undefined {
  const words = part.split(' ');
  const subject = words.slice(0, Math.max(0, verbAt(words))).join(' ');
  const own = claim.chain.at(-1)?.voice.entity;
  const isSpeaker = own !== undefined && reading.base.names.names(subject, own);
  if (claim.takes === 'clause' && subject !== '' && !isSpeaker && !PRONOUN.test(subject)) return subject;
  const named = reading.voices.find(
    (voice) => voice.start >= start && voice.end <= claim.end && voice.entity !== own && !PRONOUN.test(voice.words),
  );
  return (
    named?.words ?? [part, ...cuts(part, 1)].map(lastNoun).find((last) => last !== undefined && !PRONOUN.test(last))
  );
}

/** The clause with a pronoun for its subject, which the topic names: "they would not be a problem". */
function predicateOf({ base }: Reading, part: string): string | undefined {
  const words = part.split(' ');
  const verb = verbAt(words);
  if (verb < 1) return undefined;
  const subject = words.slice(0, verb).join(' ');
  if (
    base.names.find(subject).some(({ candidates }) => candidates.some((id) => base.entities.get(id)?.type === 'person'))
  )
    return undefined;
  const many = /(?:[^s]s|people|workers|men)$/.test(
    /^(?:\S+ )*?\S+(?= (?:of|in|on|for|currently|from)\b)|^.+$/.exec(subject)?.[0] ?? subject,
  );
  return [many ? 'they' : 'it', ...words.slice(verb)].join(' ');
}
