import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { library } from '../content/library';
import { attemptsOfAssignmentToWrite, decidingEvents, updateAttempt } from '../store/attempts';
import { gradesOfAttempt, insertGrade } from '../store/grades';
import type { Row, Tx } from '../store/schema';
import { seatBy } from '../store/seats';
import { askedOf } from './asked-items';
import { asStored, gradeOf, gradeRow, recordOf } from './attempt-file';
import { familiesOf } from './families';
import { noteDeed, wasDone } from './once';
import { no } from './refused';
import { id, readSent } from './sent';
import type { Verb } from './verb';
import { asTeacherOfAssignment } from './who';
import { writeByServer } from './write-by-server';

const schema = z.strictObject({ assignment: id, request: id, seat: id, accept: z.boolean() });

/** Lets what came after the close or the submit count, or no longer. Each time there is a new grade, with its reason. */
export const acceptLate: Verb<'accept-late'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { now } = ask.context;
  const { request, seat, accept } = read.value;
  return ask.store.write(async (tx) => {
    const taught = await asTeacherOfAssignment(tx, ask, read.value.assignment, 'reopen');
    if (!taught.ok) return taught;
    const { room, assignment } = taught.value;
    const body = { assignment: assignment.id, seat, accept };
    const deed = { class: room.id, request, type: 'accept-late', body, at: now };
    const done = await wasDone(tx, deed);
    if (!done.ok) return done;
    if (done.value) return ok({ gives: {} });
    if ((await seatBy(tx, 'id', seat))?.class !== room.id) return no('not-found');
    await noteDeed(tx, deed);
    const { rootOf } = await familiesOf(tx, room.id);
    const attempts = await attemptsOfAssignmentToWrite(tx, assignment.id);
    const own = attempts.filter((one) => rootOf(one.seat) === rootOf(seat));
    const bodyFor = ({ chain_count }: Row<'attempt'>) => ({ through: accept ? chain_count : 0 });
    await writeByServer(tx, own, { type: 'accept-late', bodyFor, now });
    for (const attempt of own) await gradeAnew(tx, attempt, { assignment, accept, now });
    return ok({ gives: {} });
  });
};

interface Anew {
  assignment: Row<'assignment'>;
  accept: boolean;
  now: number;
}

async function gradeAnew(tx: Tx, { id: attempt }: Row<'attempt'>, { assignment, accept, now }: Anew): Promise<void> {
  const asked = await askedOf(tx, assignment);
  const events = (await decidingEvents(tx, [attempt])).map(asStored);
  const record = recordOf(events, asked, assignment.feedback);
  const revision = (await gradesOfAttempt(tx, attempt)).length + 1;
  await updateAttempt(tx, attempt, { submitted_at: record.submittedAt });
  if (record.submittedAt === null && revision === 1) return;
  const reason = accept ? 'late-accepted' : 'late-not-accepted';
  await insertGrade(
    tx,
    gradeRow(attempt, gradeOf(record, asked, library()), { revision, reason, by: 'teacher', at: now }),
  );
}
