import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { assignmentsOfClass } from '../store/assignments';
import { id, readSent } from './sent';
import type { Verb } from './verb';
import { assignmentViews, classView, seatViews } from './views';
import { asTeacher } from './who';

const schema = z.strictObject({ class: id });

/** A class with its seats and what it was assigned. */
export const classOf: Verb<'class'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { now } = ask.context;
  return ask.store.read(async (tx) => {
    const taught = await asTeacher(tx, ask, read.value.class, 'read-class');
    if (!taught.ok) return taught;
    const { room } = taught.value;
    return ok({
      gives: {
        class: await classView(tx, room, now),
        seats: await seatViews(tx, room.id),
        assignments: await assignmentViews(tx, await assignmentsOfClass(tx, room.id), now),
      },
    });
  });
};
