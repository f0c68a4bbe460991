import type { Draft } from '../proposer';
import type { Claim } from '../reading/claims';
import { contentOf } from '../reading/content-of';
import { cuts } from '../reading/cuts';
import { firstWords } from '../reading/first-words';
import type { Reading } from '../reading/reading';
import { verbAt } from '../reading/verb-at';
import { choose, slotPhrase } from './choose';
import { nameOf, withSource, withSpeaker } from './compose';
import { draftOf } from './draft';
import { modalityOf } from './modality-of';
import { PRONOUN, predicateOf, standsAlone, topicOf } from './said-slots';

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
    (one) =>
      content.firstPerson || !standsAlone(reading, one, speaker.voice.entity) ? [] : wordings(reading, claim, one),
    chain.map(({ voice }) => voice.entity),
  );
  const name = nameOf(reading, speaker.voice.entity);
  const place = { start: content.start, end: claim.end, own: speaker.voice.entity, takes };
  const said = slotPhrase(reading, part, 3) ?? slotPhrase(reading, predicateOf(reading, part), 2);
  const topic = slotPhrase(reading, topicOf(reading, part, place));
  return draftOf(reading, {
    kind: 'statement',
    slots: {
      speaker: speaker.voice.entity,
      topic,
      content: takes === 'phrase' && name && said ? `${name} ${speaker.verb} ${said}` : said,
    },
    anchors: {
      speaker: speaker.voice.coreference ? speaker.voice.words : undefined,
      topic:
        content.condition ?? (topic && reading.text.includes(topic) ? topic : firstWords(reading.text, content.start)),
      content: firstWords(reading.text, content.start),
    },
    statement,
    chain,
    modality: /^den/.test(speaker.verb) ? 'denied' : modalityOf(part, 'reported'),
    missing: PRONOUN.test(part) ? [`slots.content: whom or what "${part.split(' ')[0]}" stands for`] : [],
  });
}

function wordings(reading: Reading, { chain, takes }: Claim, part: string): string[] {
  const speaker = chain.at(-1);
  const name = nameOf(reading, speaker?.voice.entity);
  if (!speaker || name === undefined) return [];
  const outer = chain.slice(0, -1);
  if (takes === 'phrase') return withSource(reading, `${name} ${speaker.verb} ${part}`, outer);
  const verb = /^(?:according to|told|says)$/.test(speaker.verb) ? 'said' : speaker.verb;
  return withSpeaker(reading, `${name} ${verb}`, part, outer);
}
