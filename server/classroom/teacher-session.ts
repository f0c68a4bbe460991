import type { SetCookies } from '../call-context';
import type { Row, Tx } from '../store/schema';
import { grantAccess, insertTeacherSession, teacherSession } from '../store/teacher-sessions';
import { hashOf } from './secrets';
import type { Ask } from './verb';

const DAY = 86_400_000;
const KEPT_SECONDS = (400 * DAY) / 1_000;

export const dayOf = (now: number): number => now - (now % DAY);

/** Lets the browser of a teacher open a class; `fresh` is the secret for one that has none yet. */
export async function letIn(
  tx: Tx,
  { context: { cookies, now } }: Ask,
  room: Row<'class'>,
  fresh: string,
): Promise<SetCookies> {
  const known = cookies.teacher && (await teacherSession(tx, hashOf(cookies.teacher)));
  const secret = known ? cookies.teacher! : fresh;
  const session = hashOf(secret);
  if (!known) await insertTeacherSession(tx, { hash: session, created_at: now, seen_at: dayOf(now) });
  await grantAccess(tx, { session, class: room.id, key_revision: room.key_revision });
  return { teacher: { value: secret, seconds: KEPT_SECONDS } };
}
