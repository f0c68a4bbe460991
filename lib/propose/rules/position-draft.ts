import type { Draft } from '../proposer';
import type { Claim } from '../reading/claims';
import { cuts } from '../reading/cuts';
import { firstWords } from '../reading/first-words';
import { plainNames } from '../reading/plain-names';
import type { Reading } from '../reading/reading';
import type { Stance } from '../reading/stances';
import { choose, slotPhrase } from './choose';
import { nameOf, withSource } from './compose';
import { draftOf } from './draft';
import { infinitive } from './infinitive';
import { modalityOf } from './modality-of';

/** Verbs by which somebody speaks: the side that is taken is then that party's word. */
const SPOKEN = /\b(?:refus|declin|demand|threaten|insist|push|pledg|vow|promis|reject|ask|offer|propos)/;

/** A draft of what somebody wants, accepts or refuses, in the report's own voice or in somebody's word. */
export function positionDraft(reading: Reading, side: Stance, claim: Claim | undefined): Draft | undefined {
  const until = claim?.end ?? reading.text.length;
  const phrase = plainNames(reading.text.slice(side.start, until), reading.base)
    .replace(/^(?:has|have|had) (?!no )/, '')
    // "Also" leans on the sentence before.
    .replace(/^((?:is|was|are|were) )?also /, '$1')
    .replace(
      /^(\S+ no (?:intention|plans?)) of (\S+ing)(?= )/,
      (_, head: string, act: string) => `${head} to ${infinitive(act)}`,
    );
  const holder = nameOf(reading, side.voice.entity);
  const chain = witnesses(reading, side, claim);
  const { part, statement } = choose(
    reading,
    cuts(phrase),
    (one) => (holder ? withSource(reading, `${holder} ${one}`, chain.self ? [] : chain.links) : []),
    [side.voice.entity],
  );
  const stance =
    slotPhrase(reading, part && `${pronoun(reading, side)} ${part}`, 3) ??
    slotPhrase(reading, part && holder && `${holder} ${part}`, 3);
  return draftOf(reading, {
    kind: 'position',
    slots: {
      holder: side.voice.entity,
      topic: slotPhrase(reading, topicOf(part)),
      stance,
    },
    anchors: {
      holder: side.voice.coreference ? side.voice.words : undefined,
      topic: firstWords(reading.text, side.end),
      stance: firstWords(reading.text, side.start),
    },
    statement,
    chain: chain.links,
    modality: claim ? modalityOf(part ?? '', 'reported') : 'asserted',
    voices: [side.voice],
    missing: side.voice.entity ? [] : [`slots.holder: an entity for "${side.voice.words}"`],
  });
}

/** Who says that somebody takes a side; where nobody else does, a party that refuses or demands says so itself. */
function witnesses(
  reading: Reading,
  { voice, start, end }: Stance,
  claim: Claim | undefined,
): { links: Claim['chain']; self: boolean } {
  const others = (claim?.chain ?? []).filter(
    (link) => link.voice.entity === undefined || link.voice.entity !== voice.entity,
  );
  if (others.length > 0) return { links: others, self: false };
  const verb = reading.text.slice(start, end).replace(/^(?:has|have|had) /, '');
  // Whom only the sentence before names does not speak in this one: the report tells it.
  const speaks = claim !== undefined || (SPOKEN.test(verb) && !voice.needsBefore);
  return { links: speaks ? [{ voice, verb: claim?.chain.at(-1)?.verb ?? verb }] : [], self: true };
}

/** "It" for a body; a person is named, since no rule knows how. */
const pronoun = ({ base }: Reading, { voice }: Stance): string => {
  const entity = voice.entity === undefined ? undefined : base.entities.get(voice.entity);
  if (entity === undefined || entity.type === 'unnamed') return 'they';
  return entity.type === 'person' ? entity.name : 'it';
};

/** What it is about: the words after the verb, as a noun phrase as far as a rule can tell. */
function topicOf(part: string | undefined): string | undefined {
  const words = part
    ?.replace(/^(?:is|was|are|were|has|have|had) /, '')
    .replace(/^(?:\S+ed |\S+s )?(?:\S+ )??(?:to|of|that|on) /, '')
    .replace(/^\S+(?:ing|e|t) (?=(?:the|a|an|its|their|his|her|any|all)\b)/, '');
  return words || undefined;
}
