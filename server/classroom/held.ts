import { heldAbout, type HeldLine } from '@/lib/classroom/held';
import { ok } from '@/lib/kernel/result';
import { words } from '@/lib/words';
import { library } from '../content/library';
import { assignmentsByIds } from '../store/assignments';
import { attemptsOfSeats } from '../store/attempts';
import { gradeCounts } from '../store/grades';
import type { Tx } from '../store/schema';
import { seatsByIds, sessionsOfSeat } from '../store/seats';
import { familiesOf } from './families';
import { nothing, readSent } from './sent';
import type { Verb } from './verb';
import { asStudent, type Student } from './who';

/** All that is held about a student, in words. */
export const held: Verb<'held'> = async (sent, ask) => {
  const read = readSent(nothing, sent);
  if (!read.ok) return read;
  const rows = await ask.store.read(async (tx) => {
    const student = await asStudent(tx, ask, 'read-held');
    return student.ok ? ok(await rowsOf(tx, student.value)) : student;
  });
  if (!rows.ok) return rows;
  const { language } = library().site;
  const { seat, work, end } = heldAbout(rows.value, language);
  const say = words(language);
  const said = (lines: readonly HeldLine[]) => lines.map(({ what, values }) => say(what, values));
  return ok({ gives: { seat: said(seat), work: said(work), end: said(end) } });
};

async function rowsOf(tx: Tx, { seat, room }: Student) {
  const members = (await familiesOf(tx, room.id)).membersOf(seat.id);
  const merged = (await seatsByIds(tx, members)).filter(({ id }) => id !== seat.id);
  let sessions = 0;
  for (const id of members) sessions += (await sessionsOfSeat(tx, id)).length;
  const attempts = await attemptsOfSeats(tx, members);
  const assignments = await assignmentsByIds(tx, [...new Set(attempts.map(({ assignment }) => assignment))]);
  const grades = await gradeCounts(
    tx,
    attempts.map(({ id }) => id),
  );
  return {
    seat: { handle: seat.handle, joinedAt: seat.joined_at, extraMinutes: seat.extra_minutes },
    merged: merged.map(({ handle }) => handle),
    class: { name: room.name, zone: room.zone, deleteAt: room.delete_at },
    sessions,
    attempts: attempts.map((one) => ({
      title: assignments.find(({ id }) => id === one.assignment)?.title ?? '',
      ...{ number: one.number, startedAt: one.started_at, submittedAt: one.submitted_at, events: one.chain_count },
      grades: grades.find(({ attempt }) => attempt === one.id)?.grades ?? 0,
    })),
  };
}
