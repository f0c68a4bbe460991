import { z } from 'zod';
import { className } from '@/lib/classroom/class-name';
import { ok } from '@/lib/kernel/result';
import { updateClass } from '../store/classes';
import { id, readSent } from './sent';
import type { Verb } from './verb';
import { classView } from './views';
import { asTeacher } from './who';

const schema = z.strictObject({ class: id, name: z.unknown() });

/** Gives a class another name. */
export const rename: Verb<'rename'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const name = className(read.value.name);
  if (!name.ok) return name;
  return ask.store.write(async (tx) => {
    const taught = await asTeacher(tx, ask, read.value.class, 'rename');
    if (!taught.ok) return taught;
    const { room } = taught.value;
    await updateClass(tx, room.id, { name: name.value });
    return ok({ gives: { class: await classView(tx, { ...room, name: name.value }, ask.context.now) } });
  });
};
