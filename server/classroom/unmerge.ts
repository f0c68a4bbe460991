import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { updateSeat } from '../store/seats';
import { noteDeed, wasDone } from './once';
import { no } from './refused';
import { renewAllDeadlines } from './renew-deadlines';
import { id, readSent } from './sent';
import type { Verb } from './verb';
import { seatViews } from './views';
import { allowed, asTeacherOfSeat } from './who';

const schema = z.strictObject({ class: id, request: id, seat: id });

/** Takes a seat out of the one that it was merged into: each has its own work again. */
export const unmerge: Verb<'unmerge'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  return ask.store.write(async (tx) => {
    const taught = await asTeacherOfSeat(tx, ask, read.value, 'accommodate');
    if (!taught.ok) return taught;
    const { actor, room, seat } = taught.value;
    const one = { class: seat.class, seat: seat.id };
    const leave = allowed(actor, 'merge-seats', { class: room.id, from: one, into: one });
    if (!leave.ok) return leave;
    const { request } = read.value;
    const deed = { class: room.id, request, type: 'unmerge', body: { seat: seat.id }, at: ask.context.now };
    const done = await wasDone(tx, deed);
    if (!done.ok) return done;
    if (!done.value) {
      if (seat.merged_into === null) return no('not-merged');
      await noteDeed(tx, deed);
      await updateSeat(tx, seat.id, { merged_into: null });
      await renewAllDeadlines(tx, room.id);
    }
    return ok({ gives: { seats: await seatViews(tx, room.id) } });
  });
};
