import type { Fact } from '../fact/schema';
import type { Moment, SlotValue } from '../fact/slot';
import { charterKindOf } from './charter';
import type { Draft } from './proposer';

/** True if both are of one charter kind and rest on a common sentence of one source. */
export const sharesPlace = (draft: Draft, fact: Fact): boolean =>
  charterKindOf(draft.kind) !== undefined &&
  charterKindOf(draft.kind) === charterKindOf(fact.kind) &&
  draft.evidence.some((mine) =>
    fact.evidence.some(
      (other) => other.source === mine.source && other.sentences.some((n) => mine.sentences.includes(n)),
    ),
  );

/**
 * True if a draft says of the same place the same key value: the speaker or holder of a statement, the amount of a
 * sum, count or penalty, the moment of a date, the person of a role, the word of a definition, the holder of a power.
 */
export function agrees(draft: Draft, fact: Fact): boolean {
  if (!sharesPlace(draft, fact)) return false;
  const [mine, other] = [draft.slots, fact.slots];
  switch (charterKindOf(draft.kind)) {
    case 'statement':
      return (
        (mine.speaker ?? mine.holder) === (other.speaker ?? other.holder) && (mine.speaker ?? mine.holder) !== undefined
      );
    case 'date':
      return sameMoment(mine.until ?? mine.when, other.until ?? other.when);
    case 'money':
    case 'quantity':
      return sameAmount(mine.amount, other.amount);
    case 'penalty':
      return other.amount === undefined ? mine.law === other.law : sameAmount(mine.amount, other.amount);
    case 'role':
      return mine.person === other.person;
    case 'definition':
      return String(mine.word).toLowerCase() === String(other.word).toLowerCase();
    case 'who-may':
      return mine.holder === other.holder;
    default:
      return false;
  }
}

function sameMoment(a: SlotValue | undefined, b: SlotValue | undefined): boolean {
  if (!isMoment(a) || !isMoment(b)) return false;
  return a.date === b.date && (a.time === undefined || b.time === undefined || a.time === b.time);
}

const isMoment = (value: SlotValue | undefined): value is Moment => typeof value === 'object' && 'date' in value;

const sameAmount = (a: SlotValue | undefined, b: SlotValue | undefined): boolean =>
  typeof a === 'object' &&
  typeof b === 'object' &&
  'value' in a &&
  'value' in b &&
  a.value === b.value &&
  a.unit === b.unit &&
  a.comparator === b.comparator;
