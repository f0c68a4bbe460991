import { z } from 'zod';
import { MOST } from '@/lib/classroom/assignment';
import { drawHandle } from '@/lib/classroom/handle';
import { ok } from '@/lib/kernel/result';
import { lockClass } from '../store/classes';
import type { Row, Tx } from '../store/schema';
import { attemptsOfSeats } from '../store/attempts';
import { handlesOfClass, insertSeats, seatsOfClass, sessionCounts, updateSeat } from '../store/seats';
import { once } from './once';
import { no } from './refused';
import { idFrom, resumeCodeFrom, resumeHash } from './secrets';
import { id, readSent } from './sent';
import type { Ask, Verb } from './verb';
import { allowed, asTeacher } from './who';

const schema = z.strictObject({
  ...{ class: id, request: id },
  seats: z.int().min(0).max(MOST.seats),
  again: z.boolean().default(false),
});

/**
 * Makes seats with resume codes to be printed; `seats` says how many the class is to have in all. Seats that students have
 * are left as they are; `again` gives new codes to those that were made for slips and never used. Sent again, it gives the
 * same slips.
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
    const body = { seats: read.value.seats, again: read.value.again };
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
  again: boolean;
}

async function makeSlips(tx: Tx, { context: { now }, chance }: Ask, wanted: Wanted): Promise<void> {
  const { room, secret, request, seats, again } = wanted;
  const known = (await seatsOfClass(tx, room.id)).filter(({ merged_into }) => merged_into === null);
  const hashFor = (seat: string) => resumeHash(room.id, resumeCodeFrom(secret, seat));
  for (const seat of again ? await unused(tx, room.id, known) : [])
    await updateSeat(tx, seat.id, { resume_hash: hashFor(seat.id), resume_revision: seat.resume_revision + 1 });
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

/** Seats of slips that nobody has used: open in no browser, and without work. Who joined alone never had a slip. */
async function unused(tx: Tx, classId: string, known: readonly Row<'seat'>[]): Promise<Row<'seat'>[]> {
  const slipped = known.filter(({ resume_revision }) => resume_revision > 0);
  if (slipped.length === 0) return [];
  const open = new Set((await sessionCounts(tx, classId)).map(({ seat }) => seat));
  const worked = new Set(
    (
      await attemptsOfSeats(
        tx,
        slipped.map((seat) => seat.id),
      )
    ).map(({ seat }) => seat),
  );
  return slipped.filter((seat) => !open.has(seat.id) && !worked.has(seat.id));
}
