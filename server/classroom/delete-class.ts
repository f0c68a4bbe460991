import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { deleteClass as deleteRows, deletionProof } from '../store/deletion';
import type { Row } from '../store/schema';
import { no } from './refused';
import { deletionOf, hashOf } from './secrets';
import { id, readSent } from './sent';
import type { Verb } from './verb';
import { asTeacher } from './who';

const schema = z.strictObject({ class: id, request: id });

/**
 * Deletes a class with all that belongs to it, at once. Asked again, it gives the same proof. Nobody can be its teacher any
 * more, so that the number of the request has to show who asks: others find that there is no such class.
 */
export const deleteClass: Verb<'delete-class'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { class: classId, request } = read.value;
  const [proofId, asked] = [deletionOf(classId), hashOf(request)];
  const result = await ask.store.write(async (tx) => {
    const known = await deletionProof(tx, proofId);
    if (known?.asked === asked) return ok(known);
    const taught = await asTeacher(tx, ask, classId, 'delete-class');
    if (!taught.ok) return taught;
    const proof = await deleteRows(tx, classId, { id: proofId, at: ask.context.now, kind: 'by-teacher', asked });
    return proof ? ok(proof) : no('not-found');
  });
  if (!result.ok) return result;
  await ask.store.forget();
  return ok({ gives: { proof: proofView(result.value) } });
};

function proofView({ id: proofId, at, counts }: Row<'deletion_proof'>) {
  const { seat = 0, attempt = 0, event = 0 } = JSON.parse(counts) as Record<string, number | undefined>;
  return { id: proofId, at, seats: seat, attempts: attempt, events: event };
}
