import { ok } from '@/lib/kernel/result';
import { library } from '../content/library';
import { assignmentsOfClass } from '../store/assignments';
import { ownWork } from './own-work';
import { nothing, readSent } from './sent';
import type { Verb } from './verb';
import { ownSeat } from './views';
import { asStudent } from './who';

/** What a student was assigned, newest first. */
export const work: Verb<'work'> = async (sent, ask) => {
  const read = readSent(nothing, sent);
  if (!read.ok) return read;
  const { now } = ask.context;
  return ask.store.read(async (tx) => {
    const student = await asStudent(tx, ask, 'read-own-work');
    if (!student.ok) return student;
    const { seat, room } = student.value;
    const rows = await assignmentsOfClass(tx, room.id);
    const own = await ownWork(tx, student.value, { rows, now, shelf: library() });
    return ok({ gives: { seat: ownSeat(seat, room), work: own.map(({ view }) => view) } });
  });
};
