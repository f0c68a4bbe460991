import { ok } from '@/lib/kernel/result';
import { seeTeacherSession, teacherSession } from '../store/teacher-sessions';
import { no } from './refused';
import { hashOf } from './secrets';
import { nothing, readSent } from './sent';
import { dayOf } from './teacher-session';
import type { Ask, Verb } from './verb';
import { classView } from './views';
import { allowed, teacherOf } from './who';

/** The classes that this browser may open. */
export const classes: Verb<'classes'> = async (sent, ask) => {
  const read = readSent(nothing, sent);
  if (!read.ok) return read;
  const { now } = ask.context;
  const found = await ask.store.read(async (tx) => {
    const { actor, classes: own } = await teacherOf(tx, ask);
    const rows = own.filter((row) => allowed(actor, 'read-class', { class: row.id }).ok);
    const views = [];
    for (const row of rows) views.push(await classView(tx, row, now));
    return views;
  });
  if (found.length === 0) return no('no-session');
  await noteDay(ask);
  return ok({ gives: { classes: found } });
};

/** Writes down the day at most, so that a browser that nobody uses any more can be told. */
async function noteDay({ context: { cookies, now }, store }: Ask): Promise<void> {
  const [hash, day] = [hashOf(cookies.teacher!), dayOf(now)];
  const known = await store.read((tx) => teacherSession(tx, hash));
  if (known && known.seen_at !== day) await store.write((tx) => seeTeacherSession(tx, hash, day));
}
