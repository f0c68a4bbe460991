import type { AssignmentView, ClassView, OwnSeat, SeatView } from '@/lib/classroom/calls';
import { phaseAt } from '@/lib/classroom/phase';
import { publicId, type Item } from '@/lib/question/item';
import { assignmentsOfClass } from '../store/assignments';
import { attemptCounts } from '../store/attempts';
import { classEvents } from '../store/classes';
import type { Row, Tx } from '../store/schema';
import { countSeats, mergedSeats, seatsOfClass, sessionCounts } from '../store/seats';
import { askedIn } from './asked-items';
import { grantsIn, type Granted } from './grants';

/** A class as its teacher sees it. */
export async function classView(tx: Tx, row: Row<'class'>, now: number): Promise<ClassView> {
  const assignments = await assignmentsOfClass(tx, row.id);
  const grants = grantsIn(await classEvents(tx, row.id));
  const seats = (await countSeats(tx, row.id)) - (await mergedSeats(tx, row.id)).length;
  return {
    ...{ id: row.id, name: row.name, zone: row.zone, code: row.code, keyRevision: row.key_revision },
    ...{ createdAt: row.created_at, deleteAt: row.delete_at, seats, assignments: assignments.length },
    joinable: isJoinable(assignments, grants, now),
  };
}

/** True while something is open or will be, and before anything was assigned. */
export const isJoinable = (
  assignments: readonly Row<'assignment'>[],
  grants: (assignment: string) => readonly Granted[],
  now: number,
): boolean =>
  assignments.length === 0 ||
  assignments.some(
    ({ id, closes_at }) => closes_at === null || now <= Math.max(closes_at, ...grants(id).map(({ until }) => until)),
  );

/** All seats of a class, merged ones too. */
export async function seatViews(tx: Tx, classId: string): Promise<SeatView[]> {
  const open = new Map((await sessionCounts(tx, classId)).map((row) => [row.seat, row.open]));
  return (await seatsOfClass(tx, classId)).map((row) => seatView(row, open.get(row.id) ?? 0));
}

export const seatView = (row: Row<'seat'>, devices: number): SeatView => ({
  ...{ id: row.id, handle: row.handle, joinedAt: row.joined_at, extraMinutes: row.extra_minutes },
  ...{ mergedInto: row.merged_into, devices, slip: row.resume_revision > 0 },
});

export const ownSeat = (seat: Row<'seat'>, room: Row<'class'>): OwnSeat => ({
  ...{ id: seat.id, handle: seat.handle, extraMinutes: seat.extra_minutes },
  class: { id: room.id, name: room.name, zone: room.zone, deleteAt: room.delete_at },
});

/** Assignments of one class, as its teacher sees them. */
export async function assignmentViews(
  tx: Tx,
  rows: readonly Row<'assignment'>[],
  now: number,
): Promise<AssignmentView[]> {
  const [first] = rows;
  if (!first) return [];
  const asked = await askedIn(tx, rows);
  const grants = grantsIn(await classEvents(tx, first.class));
  const ids = rows.map(({ id }) => id);
  const counts = new Map((await attemptCounts(tx, ids)).map((row) => [row.assignment, row]));
  return rows.map((row) => {
    const { started = 0, submitted = 0 } = counts.get(row.id) ?? {};
    const dates = { opensAt: row.opens_at, dueAt: row.due_at, closesAt: row.closes_at };
    return {
      ...{ id: row.id, class: row.class, kind: row.kind, lesson: row.lesson, title: row.title, ...dates },
      items: asked.get(row.id)!.map(({ item, points }) => ({ ...namesOf(item), points })),
      ...{ zone: row.zone, attempts: row.attempts, feedback: row.feedback, releasedAt: row.released_at },
      ...{ confidence: row.confidence === 1, timeLimitMinutes: row.time_limit_minutes, createdAt: row.created_at },
      ...{ phase: phaseAt(dates, now), grants: grants(row.id).map(({ seat, until }) => ({ seat, until })) },
      ...{ started, submitted },
    };
  });
}

export const assignmentView = async (tx: Tx, row: Row<'assignment'>, now: number): Promise<AssignmentView> =>
  (await assignmentViews(tx, [row], now))[0]!;

const namesOf = ({ id, version }: Item) => ({ item: publicId(id), version });
