import { deletionTime } from '@/lib/classroom/deletion';
import { assignmentsOfClass } from '../store/assignments';
import { attemptsOfAssignment, updateAttempt } from '../store/attempts';
import { classEvents, updateClass } from '../store/classes';
import type { Row, Tx } from '../store/schema';
import { seatsByIds } from '../store/seats';
import { familiesOf } from './families';
import { deadlineFor, grantsIn, grantsTo } from './grants';

/** Sets anew until when the attempts at an assignment take work, once its dates, a grant or a student's minutes changed. */
export async function renewDeadlines(tx: Tx, row: Row<'assignment'>): Promise<void> {
  const attempts = await attemptsOfAssignment(tx, row.id);
  const families = await familiesOf(tx, row.class);
  const grants = grantsIn(await classEvents(tx, row.class))(row.id);
  const roots = await seatsByIds(tx, [...new Set(attempts.map(({ seat }) => families.rootOf(seat)))]);
  const extra = new Map(roots.map(({ id, extra_minutes }) => [id, extra_minutes]));
  for (const { id, seat, started_at: startedAt, deadline_at } of attempts) {
    const root = families.rootOf(seat);
    const own = grantsTo(families.membersOf(root), grants);
    const deadline = deadlineFor(row, { startedAt, extraMinutes: extra.get(root) ?? 0, grants: own });
    if (deadline !== deadline_at) await updateAttempt(tx, id, { deadline_at: deadline });
  }
}

/** The same for all that the class was assigned. */
export async function renewAllDeadlines(tx: Tx, classId: string): Promise<void> {
  for (const row of await assignmentsOfClass(tx, classId)) await renewDeadlines(tx, row);
}

/** Sets anew when a class is deleted by itself. */
export async function renewDeletion(tx: Tx, room: Row<'class'>): Promise<void> {
  const rows = await assignmentsOfClass(tx, room.id);
  const grants = grantsIn(await classEvents(tx, room.id));
  const delete_at = deletionTime({
    createdAt: room.created_at,
    assignments: rows.map((row) => ({
      ...{ createdAt: row.created_at, opensAt: row.opens_at, dueAt: row.due_at, closesAt: row.closes_at },
    })),
    grantedUntil: rows.flatMap(({ id }) => grants(id).map(({ until }) => until)),
  });
  if (delete_at !== room.delete_at) await updateClass(tx, room.id, { delete_at });
}
