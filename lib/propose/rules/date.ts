import type { Draft } from '../proposer';
import { chainAt } from '../reading/claims';
import { overlaps } from '../reading/reading';
import { moments } from '../reading/resolve-date';
import { isDocument } from '../../source/schema';
import { deadlineDraft } from './deadline-draft';
import { eventDraft } from './event-draft';
import { inForceDraft } from './in-force-draft';
import type { Passage, Rule } from './rule';

/** Dates and deadlines: a time limit, a rule that begins or ends, or something that happened on a day. */
export const date: Rule = {
  name: 'date',
  propose: (passage) => {
    const limits = deadlines(passage);
    return limits.length > 0 ? limits : days(passage);
  },
};

const deadlines = ({ reading, claims }: Passage): Draft[] =>
  moments(reading, 'ahead').flatMap((until) => deadlineDraft(reading, until, chainAt(claims, until)) ?? []);

function days({ reading, claims }: Passage): Draft[] {
  return moments(reading, 'back').flatMap((when) => {
    if (isDocument(reading.source)) return inForceDraft(reading, when) ?? [];
    if (reading.quoted.some((quote) => overlaps(quote, when)) || isDayOfSaying(passageText(reading.text, when.start)))
      return [];
    const claim = claims.find((one) => when.start >= one.start && when.end <= one.end);
    return eventDraft(reading, when, claim ?? { start: 0, end: reading.text.length }, chainAt(claims, when)) ?? [];
  });
}

const passageText = (text: string, at: number): string => text.slice(Math.max(0, at - 40), at);

/** "Said on Thursday" dates the saying. */
const isDayOfSaying = (head: string): boolean =>
  /\b(?:said|told|wrote|announced|posted|says|added|reported) (?:[\p{L}]+ )?(?:on|in) $/u.test(head);
