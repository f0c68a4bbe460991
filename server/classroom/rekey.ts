import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { classBy, updateClass } from '../store/classes';
import { once } from './once';
import { no } from './refused';
import { hashOf } from './secrets';
import { id, readSent, secret } from './sent';
import { letIn } from './teacher-session';
import type { Verb } from './verb';
import { classView } from './views';
import { asTeacher } from './who';

const schema = z.strictObject({ class: id, request: id, key: secret });

/** Makes the private link anew: the old one, and all other browsers that it let in, open the class no more. */
export const rekey: Verb<'rekey'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { now, cookies } = ask.context;
  const key_hash = hashOf(read.value.key);
  return ask.store.write(async (tx) => {
    const taught = await asTeacher(tx, ask, read.value.class, 'rekey');
    if (!taught.ok) return taught;
    const { room } = taught.value;
    const taken = await classBy(tx, 'key_hash', key_hash);
    if (taken && taken.id !== room.id) return no('other-content');
    const fresh = await once(tx, { class: room.id, request: read.value.request, type: 'rekey', body: {}, at: now });
    if (!fresh.ok) return fresh;
    if (!fresh.value && room.key_hash !== key_hash) return no('other-content');
    const changed = fresh.value ? { key_hash, key_revision: room.key_revision + 1 } : {};
    const renewed = { ...room, ...changed };
    if (fresh.value) await updateClass(tx, room.id, changed);
    await letIn(tx, ask, renewed, cookies.teacher!);
    return ok({ gives: { class: await classView(tx, renewed, now) } });
  });
};
