import { headOverAll } from './chain';
import type { Row, TableName, Tx } from './schema';

type Proof = Row<'deletion_proof'>;

/**
 * Deletes a class with all that belongs to it, and keeps the proof: how many rows of each table went, and one digest over
 * their chains. Gives undefined if there is no such class. Call the store's `forget` afterwards.
 */
export async function deleteClass(
  tx: Tx,
  classId: string,
  given: Pick<Proof, 'id' | 'at' | 'kind' | 'asked'>,
): Promise<Proof | undefined> {
  // A student who writes meanwhile waits for the lock, and then finds no seat.
  const found = await tx.selectFrom('class').select('id').where('id', '=', classId).forUpdate().executeTakeFirst();
  if (!found) return undefined;
  const chains = await attemptsOf(tx, classId).select('chain_head').forUpdate().execute();
  const counts = await deleteRows(tx, classId);
  const head = headOverAll(chains.map(({ chain_head }) => chain_head));
  const proof: Proof = { ...given, counts: JSON.stringify(counts), head };
  await tx.insertInto('deletion_proof').values(proof).execute();
  return proof;
}

/** The proofs of deletion, newest first. */
export const deletionProofs = (tx: Tx): Promise<Proof[]> =>
  tx.selectFrom('deletion_proof').selectAll().orderBy('at', 'desc').orderBy('id').execute();

export const deletionProof = (tx: Tx, id: string): Promise<Proof | undefined> =>
  tx.selectFrom('deletion_proof').selectAll().where('id', '=', id).executeTakeFirst();

const seatsOf = (tx: Tx, classId: string) => tx.selectFrom('seat').where('class', '=', classId);
const attemptsOf = (tx: Tx, classId: string) =>
  tx.selectFrom('attempt').where('seat', 'in', seatsOf(tx, classId).select('id'));

/** Those that refer to others go first. */
async function deleteRows(tx: Tx, classId: string): Promise<Partial<Record<TableName, number>>> {
  const attempts = attemptsOf(tx, classId).select('id');
  const seats = seatsOf(tx, classId).select('id');
  const counts = {
    grade: await count(tx.deleteFrom('grade').where('attempt', 'in', attempts)),
    event: await count(tx.deleteFrom('event').where('attempt', 'in', attempts)),
    attempt: await count(tx.deleteFrom('attempt').where('seat', 'in', seats)),
    seat_session: await count(tx.deleteFrom('seat_session').where('seat', 'in', seats)),
    seat: await count(tx.deleteFrom('seat').where('class', '=', classId)),
    assignment: await count(tx.deleteFrom('assignment').where('class', '=', classId)),
    class_event: await count(tx.deleteFrom('class_event').where('class', '=', classId)),
    teacher_access: await count(tx.deleteFrom('teacher_access').where('class', '=', classId)),
    class: await count(tx.deleteFrom('class').where('id', '=', classId)),
  };
  const used = tx.selectFrom('teacher_access').select('session');
  return { ...counts, teacher_session: await count(tx.deleteFrom('teacher_session').where('hash', 'not in', used)) };
}

async function count(deletion: { executeTakeFirst(): Promise<{ numDeletedRows: bigint }> }): Promise<number> {
  return Number((await deletion.executeTakeFirst()).numDeletedRows);
}
