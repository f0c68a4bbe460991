import { z } from 'zod';
import { MOST } from '@/lib/classroom/assignment';
import { drawHandle } from '@/lib/classroom/handle';
import { ok } from '@/lib/kernel/result';
import { lockClass } from '../store/classes';
import type { Row, Tx } from '../store/schema';
import { handlesOfClass, insertSeats, seatsOfClass, updateSeat } from '../store/seats';
import { once } from './once';
import { no } from './refused';
import { idFrom, resumeCodeFrom, resumeHash } from './secrets';
import { id, readSent } from './sent';
import type { Ask, Verb } from './verb';
import { allowed, asTeacher } from './who';

const schema = z.strictObject({ class: id, request: id, seats: z.int().min(0).max(MOST.seats) });

/**
 * Resume codes to be printed, for the seats that have no slip yet; `seats` says how many the class is to have in all. Codes
 * that students were shown when they joined are replaced; their browsers stay open. Asked again, it gives the same slips.
 */
export const slips: Verb<'slips'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { request } = read.value;
  return ask.store.write(async (tx) => {
    if (ask.context.cookies.teacher) await lockClass(tx, read.value.class);
    const taught = await asTeacher(tx, ask, read.value.class, 'read-class');
    if (!taught.ok) return taught;
    const { room, actor } = taught.value;
    const leave = allowed(actor, 'reissue-resume', { class: room.id, seat: 'each' });
    if (!leave.ok) return leave;
    const body = { seats: read.value.seats };
    const fresh = await once(tx, { class: room.id, request, type: 'slips', body, at: ask.context.now });
    if (!fresh.ok) return fresh;
    const secret = `${ask.context.cookies.teacher}${request}`;
    if (fresh.value) await makeSlips(tx, ask, { room, secret, ...read.value });
    const given = (await seatsOfClass(tx, room.id)).flatMap(({ id: seat, handle, resume_hash }) => {
      const resumeCode = resumeCodeFrom(secret, seat);
      return resumeHash(room.id, resumeCode) === resume_hash ? [{ seat, handle, resumeCode }] : [];
    });
    // Its slips were made in another browser, or all were replaced since.
    return given.length === 0 && !fresh.value ? no('other-content') : ok({ gives: { slips: given } });
  });
};

interface Wanted {
  room: Row<'class'>;
  secret: string;
  request: string;
  seats: number;
}

async function makeSlips(tx: Tx, { context: { now }, chance }: Ask, wanted: Wanted): Promise<void> {
  const { room, secret, request, seats } = wanted;
  const known = (await seatsOfClass(tx, room.id)).filter(({ merged_into }) => merged_into === null);
  const hashFor = (seat: string) => resumeHash(room.id, resumeCodeFrom(secret, seat));
  for (const seat of known.filter(({ resume_revision }) => resume_revision === 0))
    await updateSeat(tx, seat.id, { resume_hash: hashFor(seat.id), resume_revision: 1 });
  const taken = await handlesOfClass(tx, room.id);
  const missing = Math.min(seats - known.length, MOST.seats - taken.length);
  const made = Array.from({ length: Math.max(0, missing) }, (_, n): Row<'seat'> => {
    const [seat, handle] = [idFrom('slip', request, room.id, String(n)), drawHandle(taken, chance)];
    taken.push(handle);
    const row = { id: seat, class: room.id, handle, resume_hash: hashFor(seat), resume_revision: 1, joined_at: now };
    return { ...row, extra_minutes: 0, merged_into: null };
  });
  await insertSeats(tx, made);
}
