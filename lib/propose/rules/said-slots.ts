import { cuts } from '../reading/cuts';
import type { Reading } from '../reading/reading';
import { verbAt } from '../reading/verb-at';

/** Words at the beginning of a clause that stand for something outside of it. */
export const PRONOUN = /^(?:it|they|he|she|there|this|that|these|who|what|nobody|no one)\b/i;

const lastNoun = (part: string): string | undefined =>
  /(?:^| )((?:the|an?|its|their|his|her|any) [^ ]+(?: [^ ]+){0,4}|[^ ]+)$/.exec(part)?.[1];

/** The words before the verb of a clause; nothing where no verb is found. */
export const subjectOf = (part: string): string => {
  const words = part.split(' ');
  return words.slice(0, Math.max(0, verbAt(words))).join(' ');
};

/** What a clause is about: its subject, else somebody it names besides the speaker, else its last words. */
export function topicOf(
  reading: Reading,
  part: string,
  said: { start: number; end: number; own: string | undefined; takes: 'clause' | 'phrase' },
): string | undefined {
  const subject = subjectOf(part);
  const isSpeaker = said.own !== undefined && reading.base.names.names(subject, said.own);
  if (said.takes === 'clause' && subject !== '' && !isSpeaker && !PRONOUN.test(subject)) return subject;
  const named = reading.voices.find(
    (voice) =>
      voice.start >= said.start && voice.end <= said.end && voice.entity !== said.own && !PRONOUN.test(voice.words),
  );
  return (
    named?.words ?? [part, ...cuts(part, 1)].map(lastNoun).find((last) => last !== undefined && !PRONOUN.test(last))
  );
}

/** The clause with a pronoun for its subject, which the topic names: "they would not be a problem". */
export function predicateOf({ base }: Reading, part: string): string | undefined {
  const subject = subjectOf(part);
  if (subject === '') return undefined;
  if (
    base.names.find(subject).some(({ candidates }) => candidates.some((id) => base.entities.get(id)?.type === 'person'))
  )
    return undefined;
  const many =
    /^(?:are|were|have|do)\b/i.test(part.slice(subject.length + 1)) ||
    /(?:[^s]s|people|workers|men)$/.test(
      /^(?:\S+ )*?\S+(?= (?:of|in|on|for|currently|from)\b)|^.+$/.exec(subject)?.[0] ?? subject,
    );
  return [many ? 'they' : 'it', part.slice(subject.length + 1)].join(' ');
}

/**
 * Whether a clause can be told apart from the sentences around it: "it" and "they" are then the body or the people who
 * speak, "he" and "she" the person; "this" and "that" are whatever stood before.
 */
export function standsAlone({ base }: Reading, part: string, speaker: string | undefined): boolean {
  const type = speaker === undefined ? undefined : base.entities.get(speaker)?.type;
  if (/^(?:this|that|these|those|such)\b/i.test(part)) return false;
  if (/^it\b/i.test(part)) return type !== 'person' && type !== 'unnamed';
  if (/^(?:he|she)\b/i.test(part)) return type === 'person';
  return true;
}
