import { z } from 'zod';
import { MOST } from '@/lib/classroom/assignment';
import { ok } from '@/lib/kernel/result';
import { assignmentsOfClass } from '../store/assignments';
import { sessionsOfSeat, updateSeat } from '../store/seats';
import { renewDeadlines } from './renew-deadlines';
import { id, readSent } from './sent';
import type { Verb } from './verb';
import { seatView } from './views';
import { asTeacherOfSeat } from './who';

const schema = z.strictObject({ class: id, seat: id, extraMinutes: z.int().min(0).max(MOST.minutes) });

/** Gives a student more minutes on each time limit, also for what is under way. */
export const accommodate: Verb<'accommodate'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { extraMinutes } = read.value;
  return ask.store.write(async (tx) => {
    const taught = await asTeacherOfSeat(tx, ask, read.value, 'accommodate');
    if (!taught.ok) return taught;
    const { room, seat } = taught.value;
    await updateSeat(tx, seat.id, { extra_minutes: extraMinutes });
    for (const row of await assignmentsOfClass(tx, room.id))
      if (row.time_limit_minutes !== null) await renewDeadlines(tx, row);
    const devices = (await sessionsOfSeat(tx, seat.id)).length;
    return ok({ gives: { seat: seatView({ ...seat, extra_minutes: extraMinutes }, devices) } });
  });
};
