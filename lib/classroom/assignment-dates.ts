import { ok, type Result } from '../kernel/result';
import { MOST, type AssignmentDates } from './assignment';
import { instantOf, isLocalTime, isZone, type ClockReading } from './local-time';
import { refuse } from './refusal';

/** Times as the clocks of a zone show them: `2027-03-28T08:00`; null where there is none. */
export interface SentDates {
  opens: string | null;
  due: string | null;
  closes: string | null;
  zone: string;
}

export interface ReadDates extends AssignmentDates {
  /** What the page should say: which times clocks show never or twice, and so how they were read. */
  notes: { field: Field; as: Exclude<ClockReading, 'plain'>; instant: number }[];
}

const FIELDS = ['opens', 'due', 'closes'] as const;
type Field = (typeof FIELDS)[number];

const DAY = 86_400_000;
/** Work due "at 23:59" is in time until that minute is over. */
const REST_OF_MINUTE = 59_999;

/**
 * Instants of what a teacher sent. Where clocks show a time twice it opens at the first and is due and closes at the second,
 * so that no student loses time. Nothing may have closed already, or close later than 400 days from now.
 */
export function assignmentDates(sent: SentDates, now: number): Result<ReadDates> {
  const { zone } = sent;
  if (!isZone(zone)) return refuse('zone-unknown', { found: zone, wanted: 'an IANA name', todo: 'choose a time zone' });
  const given = FIELDS.flatMap((field) => (sent[field] === null ? [] : [{ field, local: sent[field] }]));
  const unreal = given.find(({ local }) => !isLocalTime(local));
  if (unreal)
    return refuse('date-unreal', {
      found: unreal.local,
      wanted: 'YYYY-MM-DDTHH:MM',
      todo: `correct “${unreal.field}”`,
    });
  const read = given.map(({ field, local }) => ({ field, ...readTime(field, local, zone) }));
  const at = (name: Field) => read.find(({ field }) => field === name)?.instant ?? null;
  return checked({ opensAt: at('opens'), dueAt: at('due'), closesAt: at('closes'), notes: read.flatMap(noteOf) }, now);
}

function readTime(field: Field, local: string, zone: string): { instant: number; as: ClockReading } {
  if (field === 'opens') return instantOf(local, zone, 'first');
  const { instant, as } = instantOf(local, zone, 'second');
  return { instant: instant + REST_OF_MINUTE, as };
}

const noteOf = ({ field, as, instant }: ReadDates['notes'][number] | { field: Field; as: 'plain'; instant: number }) =>
  as === 'plain' ? [] : [{ field, as, instant }];

function checked(dates: ReadDates, now: number): Result<ReadDates> {
  const { opensAt, dueAt, closesAt } = dates;
  const inOrder = [opensAt, dueAt, closesAt].filter((instant) => instant !== null);
  const todo = 'correct the dates';
  if (inOrder.some((instant, i) => i > 0 && instant < inOrder[i - 1]!))
    return refuse('date-order', { found: 'another order', wanted: 'opens, due, closes', todo });
  if (closesAt !== null && closesAt < now)
    return refuse('date-past', { found: 'a time that has passed', wanted: 'a later one', todo });
  if (inOrder.some((instant) => instant > now + MOST.days * DAY))
    return refuse('date-far', { found: 'a far date', wanted: String(MOST.days), todo });
  return ok(dates);
}
