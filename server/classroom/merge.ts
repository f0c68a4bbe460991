import { z } from 'zod';
import { ok, type Result } from '@/lib/kernel/result';
import type { Row, Tx } from '../store/schema';
import { lockClass } from '../store/classes';
import { seatBy, updateSeat } from '../store/seats';
import { familiesOf } from './families';
import { noteDeed, wasDone } from './once';
import { no } from './refused';
import { renewAllDeadlines } from './renew-deadlines';
import { id, readSent } from './sent';
import type { Ask, Verb } from './verb';
import { seatViews } from './views';
import { allowed, asTeacher } from './who';

const schema = z.strictObject({ class: id, request: id, from: id, into: id });
type Sent = z.infer<typeof schema>;

/** Makes two seats one student: what was done under either is the student's. It can be undone. */
export const merge: Verb<'merge'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { request, from, into } = read.value;
  return ask.store.write(async (tx) => {
    const room = await mayMerge(tx, ask, read.value);
    if (!room.ok) return room;
    const deed = { class: room.value.id, request, type: 'merge', body: { from, into }, at: ask.context.now };
    const done = await wasDone(tx, deed);
    if (!done.ok) return done;
    if (!done.value) {
      const { rootOf } = await familiesOf(tx, room.value.id);
      if (rootOf(from) !== from || rootOf(into) === from) return no('merge-same');
      await noteDeed(tx, deed);
      await updateSeat(tx, from, { merged_into: rootOf(into) });
      await keepMinutes(tx, from, rootOf(into));
      await renewAllDeadlines(tx, room.value.id);
    }
    return ok({ gives: { seats: await seatViews(tx, room.value.id) } });
  });
};

/** Minutes that a student was given under either seat are the student's: nobody loses time in the middle of work. */
async function keepMinutes(tx: Tx, from: string, into: string): Promise<void> {
  const [one, other] = [await seatBy(tx, 'id', from), await seatBy(tx, 'id', into)];
  if (one && other && one.extra_minutes > other.extra_minutes)
    await updateSeat(tx, into, { extra_minutes: one.extra_minutes });
}

async function mayMerge(tx: Tx, ask: Ask, sent: Sent): Promise<Result<Row<'class'>>> {
  // Two at once could merge two seats into each other.
  if (ask.context.cookies.teacher) await lockClass(tx, sent.class);
  const taught = await asTeacher(tx, ask, sent.class, 'read-class');
  if (!taught.ok) return taught;
  const { actor, room } = taught.value;
  const [from, into] = [await seatBy(tx, 'id', sent.from), await seatBy(tx, 'id', sent.into)];
  if (!from || !into) return no('not-found');
  const subject = (seat: Row<'seat'>) => ({ class: seat.class, seat: seat.id });
  const leave = allowed(actor, 'merge-seats', { class: room.id, from: subject(from), into: subject(into) });
  return leave.ok ? ok(room) : leave;
}
