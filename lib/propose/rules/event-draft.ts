import type { Draft } from '../proposer';
import type { Claim } from '../reading/claims';
import { cuts } from '../reading/cuts';
import { firstWords } from '../reading/first-words';
import { plainNames } from '../reading/plain-names';
import type { Reading } from '../reading/reading';
import type { ReadMoment } from '../reading/resolve-date';
import { verbAt } from '../reading/verb-at';
import { choose, slotPhrase } from './choose';
import { withSource } from './compose';
import { draftOf } from './draft';
import { momentWords } from './moment-words';

const PREPOSITION = / ?(?:on|in|at|by|from|since|late on|early on|this|last)? $/;

const FUTURE = /\b(?:will|would|shall|may|might|could|plans?|expected|due|scheduled|set) (?:to )?/;

/** A draft of something that happened on a day, or undefined where no clause with a verb stands around the date. */
export function eventDraft(
  reading: Reading,
  when: ReadMoment,
  range: { start: number; end: number },
  chain: Claim['chain'],
): Draft | undefined {
  if (
    !when.moment ||
    when.moment.date.length < 7 ||
    /^['’]/.test(reading.text.slice(when.end)) ||
    /\b(?:until|by|before)(?: \S+)? $/.test(reading.text.slice(0, when.start)) ||
    // A month without its year is certain only of what is past.
    (when.record !== undefined && when.moment.date.length < 10 && FUTURE.test(reading.text))
  )
    return undefined;
  const { date } = when.moment;
  const { clause, start } = clauseAround(reading, when, range);
  const parts = cuts(plainNames(clause, reading.base))
    .filter((part) => verbAt(part.split(' ')) > 0)
    .map(inside(reading));
  if (parts.length === 0) return undefined;
  const day = `${date.length === 10 ? 'on' : 'in'} ${momentWords({ date })}`;
  const { part = '', statement } = choose(
    reading,
    parts,
    (one) => [...withSource(reading, `${one} ${day}`, chain), ...withSource(reading, `${day}, ${one}`, chain)],
    chain.map((link) => link.voice.entity),
  );
  const who = [
    ...new Set(
      reading.base.names
        .find(part)
        .flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []))
        .filter((id) => /^(?:person|organisation|office)$/.test(reading.base.entities.get(id)?.type ?? '')),
    ),
  ];
  return draftOf(reading, {
    kind: 'event',
    slots: { what: slotPhrase(reading, part), who: who.length > 0 ? who : undefined, when: { date } },
    anchors: { what: firstWords(reading.text, start), when: when.words },
    statement,
    chain,
    dates: when.record ? [when.record] : [],
    missing: ['slots.what: say it in the present tense'],
  });
}

/** The clause that holds the date, without the date and without a lead-in before a comma. */
function clauseAround(
  { text }: Reading,
  when: ReadMoment,
  range: { start: number; end: number },
): { clause: string; start: number } {
  const before = text.slice(range.start, when.start).replace(PREPOSITION, '');
  const after = text.slice(when.end, range.end);
  const lead = /^[\s,“"]*(?:that )?/.exec(before)?.[0].length ?? 0;
  if (before.slice(lead).trim() === '') {
    const skip = /^[\s,]*/.exec(after)?.[0].length ?? 0;
    return { clause: after.slice(skip), start: when.end + skip };
  }
  const comma = before.lastIndexOf(', ');
  const from = comma >= 0 && verbAt(before.slice(comma + 2).split(' ')) > 0 ? comma + 2 : lead;
  return { clause: `${before.slice(from)}${after}`, start: range.start + from };
}

/** A clause inside a sentence begins small, unless with a name. */
const inside =
  ({ base }: Reading) =>
  (part: string): string =>
    base.names.find(part).some((mention) => mention.start <= 4) && !/^(?:The|A|An) /.test(part)
      ? part
      : /^\p{Lu}\p{Ll}* \p{Lu}/u.test(part) && !/^(?:The|A|An) /.test(part)
        ? part
        : part.charAt(0).toLowerCase() + part.slice(1);
