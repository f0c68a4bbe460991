import { LRUCache } from 'lru-cache';
import type { AttemptEvent } from '@/lib/attempt/event';
import { SERVER_TAB, type AnswerBody, type StoredEvent } from '@/lib/classroom/attempt-event';
import { attemptRecord, type Asking, type AttemptRecord } from '@/lib/classroom/attempt-record';
import { gradeAttempt, type Asked, type AttemptGrade, type Voice } from '@/lib/classroom/grade';
import type { SentEvent } from '@/lib/classroom/receive';
import { standingOf } from '@/lib/classroom/standing';
import { canonicalJson } from '@/lib/kernel/canonical-json';
import { kindOf } from '@/lib/question';
import { publicId, type Draft, type Item } from '@/lib/question/item';
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
  return attemptRecord(events, { ...askingOf(asked), feedback });
}

/** The same for every attempt at what was asked. */
const askings = new WeakMap<readonly Asked[], Pick<Asking, 'items' | 'isClear'>>();

function askingOf(asked: readonly Asked[]): Pick<Asking, 'items' | 'isClear'> {
  const known = askings.get(asked);
  if (known) return known;
  const byName = new Map(asked.map(({ item }) => [nameOf(item), item]));
  const isClear = ({ item: name, answer }: AnswerBody): boolean => {
    const item = byName.get(name);
    return item !== undefined && isRead(item, answer);
  };
  const asking = { items: asked.map(({ item }) => ({ item: nameOf(item), version: item.version })), isClear };
  askings.set(asked, asking);
  return asking;
}

/** What is known of a question that was asked: a class gives the same few answers, and a name is a hash. */
interface Known {
  name: string;
  read: LRUCache<string, boolean>;
}
const known = new WeakMap<Item, Known>();
const MOST_KNOWN = 1_000;
/** A longer answer is nobody else's. */
const MOST_LETTERS = 200;

function knownOf(item: Item): Known {
  const found = known.get(item) ?? { name: publicId(item.id), read: new LRUCache({ max: MOST_KNOWN }) };
  known.set(item, found);
  return found;
}

const nameOf = (item: Item): string => knownOf(item).name;

/** Whether its kind can read an answer. */
function isRead(item: Item, answer: Draft): boolean {
  const { read } = knownOf(item);
  const key = JSON.stringify(answer);
  const before = read.get(key);
  if (before !== undefined) return before;
  const { ok } = kindOf(item).parse(item, answer);
  if (key.length <= MOST_LETTERS) read.set(key, ok);
  return ok;
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
