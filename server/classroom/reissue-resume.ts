import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { deleteSeatSessions, updateSeat } from '../store/seats';
import { familiesOf } from './families';
import { once } from './once';
import { no } from './refused';
import { resumeCodeFrom, resumeHash } from './secrets';
import { id, readSent } from './sent';
import type { Verb } from './verb';
import { seatView } from './views';
import { asTeacherOfSeat } from './who';

const schema = z.strictObject({ class: id, seat: id, request: id });

/** Gives a student a new resume code. The old one, and the browsers in which the seat is open, are let in no more. */
export const reissueResume: Verb<'reissue-resume'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { now, cookies } = ask.context;
  const { request } = read.value;
  return ask.store.write(async (tx) => {
    const taught = await asTeacherOfSeat(tx, ask, read.value, 'reissue-resume');
    if (!taught.ok) return taught;
    const { room, seat } = taught.value;
    const fresh = await once(tx, { class: room.id, request, type: 'reissue', body: { seat: seat.id }, at: now });
    if (!fresh.ok) return fresh;
    // It hangs on the secret in the teacher's cookie, which is not stored: who holds both is told it again.
    const resumeCode = resumeCodeFrom(`${cookies.teacher}${request}`, seat.id);
    const changed = { resume_hash: resumeHash(room.id, resumeCode), resume_revision: seat.resume_revision + 1 };
    if (!fresh.value)
      return changed.resume_hash === seat.resume_hash
        ? ok({ gives: { seat: seatView(seat, 0), resumeCode } })
        : no('other-content');
    // Whoever has the code or a browser of a seat that was merged into it is let into this one.
    for (const member of (await familiesOf(tx, room.id)).membersOf(seat.id)) {
      const code = resumeCodeFrom(`${cookies.teacher}${request}`, member);
      await updateSeat(tx, member, { resume_hash: resumeHash(room.id, code) });
      await deleteSeatSessions(tx, 'seat', member);
    }
    await updateSeat(tx, seat.id, changed);
    return ok({ gives: { seat: seatView({ ...seat, ...changed }, 0), resumeCode } });
  });
};
