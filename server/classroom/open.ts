import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { classBy } from '../store/classes';
import { no } from './refused';
import { hashOf } from './secrets';
import { readSent, secret } from './sent';
import { letIn } from './teacher-session';
import type { Verb } from './verb';
import { classView } from './views';

const schema = z.strictObject({ key: secret, session: secret });

/** Opens a class by its private link: who has it is its teacher. */
export const open: Verb<'open'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  return ask.store.write(async (tx) => {
    const room = await classBy(tx, 'key_hash', hashOf(read.value.key));
    if (!room) return no('link-wrong');
    const cookies = await letIn(tx, ask, room, read.value.session);
    return ok({ gives: { class: await classView(tx, room, ask.context.now) }, cookies });
  });
};
