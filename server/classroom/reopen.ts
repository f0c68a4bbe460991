import { z } from 'zod';
import { MOST } from '@/lib/classroom/assignment';
import { ok } from '@/lib/kernel/result';
import { attemptsOfAssignmentToWrite, updateAttempt } from '../store/attempts';
import type { Row, Tx } from '../store/schema';
import { seatBy } from '../store/seats';
import { familiesOf } from './families';
import { noteDeed, wasDone } from './once';
import { no } from './refused';
import { renewDeadlines, renewDeletion } from './renew-deadlines';
import { id, instant, readSent } from './sent';
import type { Verb } from './verb';
import { assignmentView } from './views';
import { asTeacherOfAssignment } from './who';
import { writeByServer } from './write-by-server';

const schema = z.strictObject({ assignment: id, request: id, seat: id.nullable(), until: instant });
const FARTHEST = MOST.days * 86_400_000;

/**
 * Takes work again until an instant. A student's last attempt is handed in no more, so that it can be gone on with; for a
 * whole class, what was handed in stays so.
 */
export const reopen: Verb<'reopen'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { now } = ask.context;
  const { request, seat, until } = read.value;
  return ask.store.write(async (tx) => {
    const taught = await asTeacherOfAssignment(tx, ask, read.value.assignment, 'reopen');
    if (!taught.ok) return taught;
    const { room, assignment } = taught.value;
    const body = { assignment: assignment.id, seat, until };
    const deed = { class: room.id, request, type: 'reopen', body, at: now };
    const done = await wasDone(tx, deed);
    if (!done.ok) return done;
    if (!done.value) {
      if (until <= now) return no('until-past');
      if (until > now + FARTHEST) return no('date-far', 'a far date', String(MOST.days));
      if (seat !== null && (await seatBy(tx, 'id', seat))?.class !== room.id) return no('not-found');
      await noteDeed(tx, deed);
      await openAgain(tx, assignment, { seat, until, now });
      await renewDeletion(tx, room);
    }
    return ok({ gives: { assignment: await assignmentView(tx, assignment, now) } });
  });
};

async function openAgain(
  tx: Tx,
  assignment: Row<'assignment'>,
  { seat, until, now }: { seat: string | null; until: number; now: number },
): Promise<void> {
  const attempts = await attemptsOfAssignmentToWrite(tx, assignment.id);
  const { rootOf } = await familiesOf(tx, assignment.class);
  const own = attempts.filter((one) => seat !== null && rootOf(one.seat) === rootOf(seat));
  const concerned = seat === null ? attempts.filter(({ submitted_at }) => submitted_at === null) : own.slice(-1);
  await writeByServer(tx, concerned, { type: 'reopen', bodyFor: () => ({ until }), now });
  for (const one of concerned) if (one.submitted_at !== null) await updateAttempt(tx, one.id, { submitted_at: null });
  await renewDeadlines(tx, assignment);
}
