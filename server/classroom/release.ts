import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { updateAssignment } from '../store/assignments';
import { once } from './once';
import { id, readSent } from './sent';
import type { Verb } from './verb';
import { assignmentView } from './views';
import { asTeacherOfAssignment } from './who';

const schema = z.strictObject({ assignment: id, request: id });

/** Lets students who are done see the answers. */
export const release: Verb<'release'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { now } = ask.context;
  return ask.store.write(async (tx) => {
    const taught = await asTeacherOfAssignment(tx, ask, read.value.assignment, 'release');
    if (!taught.ok) return taught;
    const { room, assignment } = taught.value;
    const body = { assignment: assignment.id };
    const fresh = await once(tx, { class: room.id, request: read.value.request, type: 'release', body, at: now });
    if (!fresh.ok) return fresh;
    const released_at = assignment.released_at ?? now;
    if (fresh.value) await updateAssignment(tx, assignment.id, { released_at });
    return ok({ gives: { assignment: await assignmentView(tx, { ...assignment, released_at }, now) } });
  });
};
