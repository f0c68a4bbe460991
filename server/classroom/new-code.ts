import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { updateClass } from '../store/classes';
import { freeCode } from './draw-code';
import { once } from './once';
import { id, readSent } from './sent';
import type { Verb } from './verb';
import { classView } from './views';
import { asTeacher } from './who';

const schema = z.strictObject({ class: id, request: id });

/** Gives a class another code: the old one lets nobody in any more. */
export const newCode: Verb<'new-code'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { now } = ask.context;
  return ask.store.write(async (tx) => {
    const taught = await asTeacher(tx, ask, read.value.class, 'rotate-code');
    if (!taught.ok) return taught;
    const { room } = taught.value;
    const fresh = await once(tx, { class: room.id, request: read.value.request, type: 'new-code', body: {}, at: now });
    if (!fresh.ok) return fresh;
    const code = fresh.value ? await freeCode(tx, ask.chance) : room.code;
    if (fresh.value) await updateClass(tx, room.id, { code });
    return ok({ gives: { class: await classView(tx, { ...room, code }, now) } });
  });
};
