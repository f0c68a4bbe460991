import { readAssignmentChange, type AssignmentChange } from '@/lib/classroom/assignment-request';
import { ok, type Result } from '@/lib/kernel/result';
import { assignmentById, updateAssignment } from '../store/assignments';
import { attemptsOfAssignment } from '../store/attempts';
import type { Row, Tx } from '../store/schema';
import { noteDeed, wasDone } from './once';
import { no } from './refused';
import { renewDeadlines, renewDeletion } from './renew-deadlines';
import type { Verb } from './verb';
import { assignmentView } from './views';
import { asTeacherOfAssignment } from './who';
import { writeByServer } from './write-by-server';

/** Changes dates, attempts and feedback of an assignment that is out. */
export const changeAssignment: Verb<'change-assignment'> = async (sent, ask) => {
  const { now } = ask.context;
  const read = readAssignmentChange(sent, now);
  if (!read.ok) return read;
  const { dates, request, assignment: id, ...settings } = read.value;
  return ask.store.write(async (tx) => {
    const taught = await asTeacherOfAssignment(tx, ask, id, 'change-assignment');
    if (!taught.ok) return taught;
    const { room, assignment } = taught.value;
    const deed = { class: room.id, request, type: 'change', body: { assignment: id, ...settings }, at: now };
    const done = await wasDone(tx, deed);
    if (!done.ok) return done;
    if (!done.value) {
      const changed = await change(tx, assignment, read.value, now);
      if (!changed.ok) return changed;
      await noteDeed(tx, deed);
      await renewDeletion(tx, room);
    }
    const view = await assignmentView(tx, (await assignmentById(tx, id))!, now);
    return ok({ gives: { assignment: { ...view, notes: dates.notes } } });
  });
};

async function change(
  tx: Tx,
  row: Row<'assignment'>,
  { dates, zone, attempts, feedback }: AssignmentChange,
  now: number,
): Promise<Result<null>> {
  const begun = await attemptsOfAssignment(tx, row.id);
  // At once, the first answer counts, and otherwise the last: that must not change under who has answered.
  if (begun.length > 0 && (feedback === 'at-once') !== (row.feedback === 'at-once')) return no('feedback-fixed');
  const times = { opens_at: dates.opensAt, due_at: dates.dueAt, closes_at: dates.closesAt };
  await updateAssignment(tx, row.id, { ...times, zone, attempts, feedback });
  if (row.due_at !== null && (dates.dueAt ?? Infinity) > row.due_at)
    await writeByServer(tx, begun, { type: 'extend', bodyFor: () => ({ until: dates.dueAt ?? now }), now });
  await renewDeadlines(tx, { ...row, ...times });
  return ok(null);
}
