import { canonicalJson } from '@/lib/kernel/canonical-json';
import { digestOf, sha256 } from '@/lib/kernel/digest';
import type { Append, NewEvent } from '@/server/store/append-events';
import { insertAssignment, insertItemVersions } from '@/server/store/assignments';
import { insertAttempt } from '@/server/store/attempts';
import { insertClass } from '@/server/store/classes';
import type { Row } from '@/server/store/schema';
import { insertSeat } from '@/server/store/seats';
import type { Store } from '@/server/store/store';

export const NOON = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;

let made = 0;
/** A name that no other row of this process has. */
export const named = (what: string): string => `${what}-${process.pid}-${++made}`;

export function aClass(changed: Partial<Row<'class'>> = {}): Row<'class'> {
  const id = changed.id ?? named('class');
  return {
    ...{ id, name: '7b', zone: 'Europe/Berlin', code: named('CODE'), key_hash: sha256(id), key_revision: 1 },
    ...{ created_at: NOON, delete_at: NOON + 60 * 24 * HOUR },
    ...changed,
  };
}

export function aSeat(classId: string, changed: Partial<Row<'seat'>> = {}): Row<'seat'> {
  const id = changed.id ?? named('seat');
  return {
    ...{ id, class: classId, handle: named('blue otter'), resume_hash: sha256(id), resume_revision: 1 },
    ...{ extra_minutes: 0, joined_at: NOON, merged_into: null },
    ...changed,
  };
}

const ITEM = { id: 'harbor-1', stem: 'What is a bight?', key: 'a bend in a coast' };
export const ITEM_VERSION: Row<'item_version'> = {
  ...{ id: digestOf(ITEM), item: ITEM.id, version: digestOf(ITEM).slice(0, 12), lesson: 'harbor' },
  content: canonicalJson(ITEM),
};

export function anAssignment(classId: string, changed: Partial<Row<'assignment'>> = {}): Row<'assignment'> {
  return {
    ...{ id: named('assignment'), class: classId, kind: 'quiz', lesson: 'harbor', title: 'Harbors' },
    items: JSON.stringify([{ version: ITEM_VERSION.id, points: 1 }]),
    ...{ opens_at: NOON, due_at: NOON + HOUR, closes_at: NOON + 2 * HOUR, zone: 'Europe/Berlin', attempts: 1 },
    ...{ feedback: 'at-once', released_at: null, confidence: 0, time_limit_minutes: null, seed: 's' },
    ...{ created_at: NOON, request: named('request') },
    ...changed,
  } as Row<'assignment'>;
}

export function anAttempt(seat: string, assignment: string, changed: Partial<Row<'attempt'>> = {}): Row<'attempt'> {
  return {
    ...{ id: named('attempt'), seat, assignment, number: 1, started_at: NOON },
    ...{ deadline_at: null, submitted_at: null, chain_head: '', chain_count: 0 },
    ...changed,
  };
}

export const aGrade = (attempt: string, changed: Partial<Row<'grade'>> = {}): Row<'grade'> => ({
  ...{ attempt, revision: 1, points: '{"harbor-1":0.5}', total: 0.5, rule: 'first', reason: '', by: 'site', at: NOON },
  ...changed,
});

export const anEvent = (seq: number, changed: Partial<NewEvent> = {}): NewEvent => ({
  ...{ tab: 'tab-1', seq, type: 'answer', body: canonicalJson({ item: 'harbor-1', answer: `bight ${seq}` }) },
  ...{ client_at: NOON + seq, tick: NOON + seq, received_at: NOON + seq, standing: 'on-time' },
  ...changed,
});

export const anAppend = (attempt: string, ...seqs: number[]): Append => ({
  attempt,
  events: seqs.map((seq) => anEvent(seq)),
});

/** A class with an assignment, and an attempt of each of its seats. */
export interface Classroom {
  classId: string;
  assignment: string;
  seats: string[];
  attempts: string[];
}

export async function aClassroom(store: Store, seats = 1): Promise<Classroom> {
  const room = aClass();
  const assignment = anAssignment(room.id);
  const seated = Array.from({ length: seats }, () => aSeat(room.id));
  const attempts = seated.map(({ id }) => anAttempt(id, assignment.id));
  await store.write(async (tx) => {
    await insertClass(tx, room);
    await insertItemVersions(tx, [ITEM_VERSION]);
    await insertAssignment(tx, assignment);
    for (const seat of seated) await insertSeat(tx, seat);
    for (const attempt of attempts) await insertAttempt(tx, attempt);
  });
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  return { classId: room.id, assignment: assignment.id, seats: ids(seated), attempts: ids(attempts) };
}
