import { z } from 'zod';
import { MOST } from '@/lib/classroom/assignment';
import { readJoinCode } from '@/lib/classroom/join-code';
import { ok, type Result } from '@/lib/kernel/result';
import { assignmentsOfClass } from '../store/assignments';
import { classBy, classEvents } from '../store/classes';
import type { Row, Tx } from '../store/schema';
import { countSeats, insertSeatSession, seatBy, seatsOfSessions } from '../store/seats';
import { grantsIn } from './grants';
import { mayTry } from './may-try';
import { makeSeat } from './make-seat';
import { no } from './refused';
import { seatCookie } from './seat-cookie';
import { hashOf, resumeCodeFrom, resumeHash } from './secrets';
import { id, readSent, secret } from './sent';
import type { Ask, Verb } from './verb';
import { isJoinable, ownSeat } from './views';
import { allowed } from './who';

const schema = z.strictObject({ code: z.unknown(), seat: id, session: secret });

interface Wanted {
  code: string;
  seat: string;
  session: string;
}

/** Gives whoever has the code of a class a seat in it. */
export const join: Verb<'join'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const leave = allowed({ role: 'nobody' }, 'join', null);
  if (!leave.ok) return leave;
  const code = readJoinCode(read.value.code);
  if (!code.ok) return code;
  const { now, network } = ask.context;
  const tried = code.value;
  const early = mayTry(ask, { network });
  if (!early.ok) return early;
  const wanted = { ...read.value, code: tried };
  const joined = await ask.store.write(async (tx) => {
    const found = await joinedBefore(tx, wanted);
    if (!found.ok || found.value) return found as Result<Joined>;
    // Many that are tried at once are in the queue before the first of them has failed.
    const leave = mayTry(ask, { network });
    if (!leave.ok) return leave;
    const taken = await take(tx, ask, wanted);
    if (!taken.ok && taken.problems[0]?.code === 'code-wrong') ask.limits.failed({ network }, tried, now);
    return taken;
  });
  if (!joined.ok) return joined;
  const { seat, room } = joined.value;
  const resumeCode = resumeCodeFrom(wanted.session, seat.id);
  return ok({ gives: { seat: ownSeat(seat, room), resumeCode }, cookies: seatCookie(wanted.session, room, now) });
};

interface Joined {
  seat: Row<'seat'>;
  room: Row<'class'>;
}

/** The seat, if this very request made it; the code may have changed since. */
async function joinedBefore(tx: Tx, { seat: id, session }: Wanted): Promise<Result<Joined | undefined>> {
  const seat = await seatBy(tx, 'id', id);
  const [open] = await seatsOfSessions(tx, [hashOf(session)]);
  if (!seat) return open ? no('other-content') : ok(undefined);
  const same = open?.id === id && seat.resume_hash === resumeHash(seat.class, resumeCodeFrom(session, id));
  const room = await classBy(tx, 'id', seat.class);
  return same && room ? ok({ seat, room }) : no('other-content');
}

async function take(tx: Tx, { context: { now }, chance }: Ask, wanted: Wanted): Promise<Result<Joined>> {
  const room = await classBy(tx, 'code', wanted.code);
  if (!room) return no('code-wrong');
  const grants = grantsIn(await classEvents(tx, room.id));
  if (!isJoinable(await assignmentsOfClass(tx, room.id), grants, now)) return no('code-expired');
  if ((await countSeats(tx, room.id)) >= MOST.seats) return no('class-full', '', String(MOST.seats));
  const resume_hash = resumeHash(room.id, resumeCodeFrom(wanted.session, wanted.seat));
  const row = { id: wanted.seat, class: room.id, resume_hash, resume_revision: 0, joined_at: now };
  const seat = await makeSeat(tx, row, chance);
  await insertSeatSession(tx, { hash: hashOf(wanted.session), seat: seat.id, created_at: now });
  return ok({ seat, room });
}
