import { ok } from '@/lib/kernel/result';
import { deleteSeatSessions } from '../store/seats';
import { hashOf } from './secrets';
import { nothing, readSent } from './sent';
import type { Verb } from './verb';
import { asStudent } from './who';

/** Closes a student's seat in this browser, so that somebody else can sit down. */
export const leave: Verb<'leave'> = async (sent, ask) => {
  const read = readSent(nothing, sent);
  if (!read.ok) return read;
  return ask.store.write(async (tx) => {
    const student = await asStudent(tx, ask, 'leave');
    if (!student.ok) return student;
    await deleteSeatSessions(tx, 'hash', hashOf(ask.context.cookies.seat!));
    return ok({ gives: {}, cookies: { seat: null } });
  });
};
