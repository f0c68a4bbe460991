import type { AttemptEvent } from '@/lib/attempt/event';
import { isAnswerBody, SERVER_TAB, type StoredEvent } from '@/lib/classroom/attempt-event';
import { attemptRecord, type AttemptRecord } from '@/lib/classroom/attempt-record';
import { gradeAttempt, type Asked, type AttemptGrade, type Voice } from '@/lib/classroom/grade';
import type { SentEvent } from '@/lib/classroom/receive';
import { standingOf } from '@/lib/classroom/standing';
import { canonicalJson } from '@/lib/kernel/canonical-json';
import { kindOf } from '@/lib/question';
import { publicId } from '@/lib/question/item';
import { words } from '@/lib/words';
import type { Library } from '../content/library';
import type { NewEvent } from '../store/append-events';
import type { Row } from '../store/schema';

/** An event of a page as the core reads it. The version of its shape is kept in the body where it is not the first. */
export function asSent({ v, attempt: _attempt, tab, seq, at, tick, type, ...body }: AttemptEvent): SentEvent {
  return { tab, seq, type, body: v === 1 ? body : { ...body, v }, tick, clientAt: at };
}

/** The same back again, for another device of the student. */
export const asPageEvent = ({ attempt, tab, seq, type, body, tick, client_at }: Row<'event'>): AttemptEvent =>
  ({ v: 1, ...(JSON.parse(body) as object), attempt, tab, seq, at: client_at, tick, type }) as AttemptEvent;

export const asStored = (row: Row<'event'>): StoredEvent => ({
  ...{ n: row.n, tab: row.tab, seq: row.seq, type: row.type, body: JSON.parse(row.body) as unknown },
  ...{ clientAt: row.client_at, tick: row.tick, receivedAt: row.received_at, standing: row.standing },
});

export const asNew = ({ tab, seq, type, body, clientAt, tick, receivedAt, standing }: StoredEvent): NewEvent => ({
  ...{ tab, seq, type, body: canonicalJson(body), client_at: clientAt, tick, received_at: receivedAt, standing },
});

export const isOfPage = ({ tab }: Pick<Row<'event'>, 'tab'>): boolean => tab !== SERVER_TAB;

export const voiceOf = ({ site: { language } }: Library): Voice => ({ say: words(language), language });

/** All that an attempt came to. */
export function recordOf(
  events: readonly StoredEvent[],
  asked: readonly Asked[],
  feedback: Row<'assignment'>['feedback'],
): AttemptRecord {
  const items = asked.map(({ item }) => ({ item: publicId(item.id), version: item.version }));
  const isClear = (answer: { item: string; answer: unknown }): boolean => {
    const found = asked.find(({ item }) => publicId(item.id) === answer.item);
    return found !== undefined && kindOf(found.item).parse(found.item, answer.answer).ok;
  };
  return attemptRecord(events, { items, feedback, isClear });
}

/** A row of a grade that follows so many others. */
export const gradeRow = (
  attempt: string,
  { items, total, rule }: AttemptGrade,
  { revision, reason, by, at }: Pick<Row<'grade'>, 'revision' | 'reason' | 'by' | 'at'>,
): Row<'grade'> => ({
  ...{ attempt, revision, points: canonicalJson(items), total: total.points, rule, reason, by, at },
});

export const gradeOf = (record: AttemptRecord, asked: readonly Asked[], shelf: Library): AttemptGrade =>
  gradeAttempt(record, asked, voiceOf(shelf));

/** True once a seat may not work on an attempt any more; what is on its way is waited for. */
export const isDone = ({ submitted_at, deadline_at }: Row<'attempt'>, now: number): boolean =>
  standingOf({ submittedAt: submitted_at, deadlineAt: deadline_at, dueAt: null }, now) !== 'on-time';

export { isAnswerBody };
