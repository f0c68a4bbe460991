import { z } from 'zod';
import { readJoinCode } from '@/lib/classroom/join-code';
import { readResumeCode } from '@/lib/classroom/resume-code';
import { ok, type Result } from '@/lib/kernel/result';
import { classBy } from '../store/classes';
import type { Tx } from '../store/schema';
import { insertSeatSession, seatBy, seatsOfSessions } from '../store/seats';
import { mayTry } from './may-try';
import { no } from './refused';
import { seatCookie } from './seat-cookie';
import { hashOf, resumeHash } from './secrets';
import { readSent, secret } from './sent';
import type { Ask, Verb } from './verb';
import { ownSeat } from './views';
import { allowed, rootOf } from './who';

const schema = z.strictObject({ code: z.unknown(), resumeCode: z.unknown(), session: secret });

/** Lets a student in on another device. */
export const resume: Verb<'resume'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const leave = allowed({ role: 'nobody' }, 'join', null);
  if (!leave.ok) return leave;
  const [code, resumeCode] = [readJoinCode(read.value.code), readResumeCode(read.value.resumeCode)];
  if (!code.ok) return code;
  if (!resumeCode.ok) return resumeCode;
  const { now, network } = ask.context;
  const who = { network, code: code.value };
  const early = mayTry(ask, who);
  if (!early.ok) return early;
  const wanted = { code: code.value, resumeCode: resumeCode.value, session: read.value.session };
  const found = await ask.store.write(async (tx) => {
    // See join.
    const late = mayTry(ask, who);
    if (!late.ok) return late;
    const opened = await openSeat(tx, ask, wanted);
    const isWrong = !opened.ok && opened.problems[0]?.code !== 'other-content';
    if (isWrong) ask.limits.failed(who, hashOf(wanted.resumeCode), now);
    return opened;
  });
  if (!found.ok) return found;
  const { seat, room } = found.value;
  return ok({ gives: { seat: ownSeat(seat, room) }, cookies: seatCookie(wanted.session, room, now) });
};

interface Wanted {
  code: string;
  resumeCode: string;
  session: string;
}

async function openSeat(tx: Tx, { context: { now } }: Ask, { code, resumeCode, session }: Wanted) {
  const room = await classBy(tx, 'code', code);
  if (!room) return no('code-wrong');
  const seat = await seatBy(tx, 'resume_hash', resumeHash(room.id, resumeCode));
  if (!seat) return no('resume-wrong');
  const hash = hashOf(session);
  const [open] = await seatsOfSessions(tx, [hash]);
  if (open && open.id !== seat.id) return no('other-content');
  await insertSeatSession(tx, { hash, seat: seat.id, created_at: now });
  return ok({ seat: await rootOf(tx, seat), room }) as Result<{ seat: typeof seat; room: typeof room }>;
}
