import { canonicalJson } from '@/lib/kernel/canonical-json';
import { ok, type Result } from '@/lib/kernel/result';
import { appendClassEvent, classEvent } from '../store/classes';
import type { Tx } from '../store/schema';
import { no } from './refused';

/** What a teacher asks to be done, under the number of the request. */
export interface Deed {
  class: string;
  request: string;
  type: string;
  body: object;
  at: number;
}

/** Whether it was done before, so that nothing is left to do; something else under its number is refused. */
export async function wasDone(tx: Tx, { class: classId, request, type, body }: Deed): Promise<Result<boolean>> {
  const known = await classEvent(tx, classId, request);
  if (!known) return ok(false);
  return known.type === type && known.body === canonicalJson(body) ? ok(true) : no('other-content');
}

/** Writes down what a teacher does. */
export const noteDeed = (tx: Tx, { class: classId, request, type, body, at }: Deed): Promise<boolean> =>
  appendClassEvent(tx, { class: classId, id: request, type, body: canonicalJson(body), at });

/** Both: `true` if it is new and to be done now. Whatever may be refused is refused before this. */
export async function once(tx: Tx, deed: Deed): Promise<Result<boolean>> {
  const done = await wasDone(tx, deed);
  if (!done.ok || done.value) return done.ok ? ok(false) : done;
  await noteDeed(tx, deed);
  return ok(true);
}
