import { inChunks } from './in-chunks';
import type { Row, Tx } from './schema';

type Attempt = Row<'attempt'>;

/** Keeps an attempt, once: gives the seat's attempt of this number at the assignment, whatever its id. */
export async function insertAttempt(tx: Tx, row: Attempt): Promise<Attempt | undefined> {
  await tx
    .insertInto('attempt')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return tx
    .selectFrom('attempt')
    .selectAll()
    .where('seat', '=', row.seat)
    .where('assignment', '=', row.assignment)
    .where('number', '=', row.number)
    .executeTakeFirst();
}

export const attemptById = (tx: Tx, id: string): Promise<Attempt | undefined> =>
  tx.selectFrom('attempt').selectAll().where('id', '=', id).executeTakeFirst();

/** Attempts to decide upon and then write to: nobody else can write to them until this transaction ends. In no order. */
export const attemptsToWrite = (tx: Tx, ids: readonly string[]): Promise<Attempt[]> =>
  // In one order of all transactions, or two of them would wait for each other.
  inChunks([...new Set(ids)].sort(), (some) =>
    tx.selectFrom('attempt').selectAll().where('id', 'in', some).orderBy('id').forUpdate().execute(),
  );

/** A seat's attempts at all that it was assigned, or at one assignment, oldest first. */
export const attemptsOfSeat = (tx: Tx, seat: string, assignment?: string): Promise<Attempt[]> =>
  tx
    .selectFrom('attempt')
    .selectAll()
    .where('seat', '=', seat)
    .$if(assignment !== undefined, (query) => query.where('assignment', '=', assignment!))
    .orderBy('started_at')
    .orderBy('number')
    .execute();

/** All attempts at an assignment, oldest first. */
export const attemptsOfAssignment = (tx: Tx, assignment: string): Promise<Attempt[]> =>
  tx
    .selectFrom('attempt')
    .selectAll()
    .where('assignment', '=', assignment)
    .orderBy('started_at')
    .orderBy('id')
    .execute();

/** Notes when an attempt ends or ended. A null `submitted_at` opens it again. */
export async function updateAttempt(
  tx: Tx,
  id: string,
  changed: Partial<Pick<Attempt, 'deadline_at' | 'submitted_at'>>,
): Promise<void> {
  await tx.updateTable('attempt').set(changed).where('id', '=', id).execute();
}

/** The events of an attempt in the order in which they were kept. */
export const eventsOfAttempt = (tx: Tx, attempt: string): Promise<Row<'event'>[]> =>
  tx.selectFrom('event').selectAll().where('attempt', '=', attempt).orderBy('n').execute();

/** The events of these attempts, in order within each. */
export const eventsOfAttempts = (tx: Tx, attempts: readonly string[]): Promise<Row<'event'>[]> =>
  inChunks(attempts, (some) =>
    tx.selectFrom('event').selectAll().where('attempt', 'in', some).orderBy('attempt').orderBy('n').execute(),
  );
