import { inChunks } from './in-chunks';
import type { Row, Tx } from './schema';

type Seat = Row<'seat'>;

/** Keeps a seat, once: gives the one that has this id now, or undefined if another has its handle or resume code. */
export async function insertSeat(tx: Tx, row: Seat): Promise<Seat | undefined> {
  await tx
    .insertInto('seat')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return seatBy(tx, 'id', row.id);
}

/** Keeps many new seats in few statements. A handle or a resume code that is taken is an error. */
export async function insertSeats(tx: Tx, rows: readonly Seat[]): Promise<void> {
  await inChunks(rows, (some) => tx.insertInto('seat').values(some).execute());
}

/** The seat that has this id or SHA-256 of its resume code. */
export const seatBy = (tx: Tx, column: 'id' | 'resume_hash', value: string): Promise<Seat | undefined> =>
  tx.selectFrom('seat').selectAll().where(column, '=', value).executeTakeFirst();

/** Lets nobody else begin an attempt for a student until this transaction ends. */
export async function lockSeat(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('seat').select('id').where('id', '=', id).forNoKeyUpdate().execute();
}

/** The seats of a class in the order in which they joined, merged ones too. */
export const seatsOfClass = (tx: Tx, classId: string): Promise<Seat[]> =>
  tx.selectFrom('seat').selectAll().where('class', '=', classId).orderBy('joined_at').orderBy('id').execute();

export async function countSeats(tx: Tx, classId: string): Promise<number> {
  const { seats } = await tx
    .selectFrom('seat')
    .select(({ fn }) => fn.countAll<number>().as('seats'))
    .where('class', '=', classId)
    .executeTakeFirstOrThrow();
  return seats;
}

/** The seats of a class that were merged into another, each with that one. */
export async function mergedSeats(tx: Tx, classId: string): Promise<{ id: string; into: string }[]> {
  const rows = await tx
    .selectFrom('seat')
    .select(['id', 'merged_into'])
    .where('class', '=', classId)
    .where('merged_into', 'is not', null)
    .execute();
  return rows.map(({ id, merged_into }) => ({ id, into: merged_into! }));
}

/** The handles of a class that are taken. */
export async function handlesOfClass(tx: Tx, classId: string): Promise<string[]> {
  const rows = await tx.selectFrom('seat').select('handle').where('class', '=', classId).execute();
  return rows.map(({ handle }) => handle);
}

/** In how many browsers each seat of a class is open; seats that are open in none are left out. */
export const sessionCounts = (tx: Tx, classId: string): Promise<{ seat: string; open: number }[]> =>
  tx
    .selectFrom('seat_session')
    .innerJoin('seat', 'seat.id', 'seat_session.seat')
    .select(({ fn }) => ['seat_session.seat', fn.countAll<number>().as('open')])
    .where('seat.class', '=', classId)
    .groupBy('seat_session.seat')
    .execute();

/** The seats that are open in the browsers with these SHA-256, each with the hash. */
export const seatsOfSessions = (tx: Tx, hashes: readonly string[]): Promise<(Seat & { session: string })[]> =>
  inChunks(hashes, (some) =>
    tx
      .selectFrom('seat_session')
      .innerJoin('seat', 'seat.id', 'seat_session.seat')
      .selectAll('seat')
      .select('seat_session.hash as session')
      .where('seat_session.hash', 'in', some)
      .execute(),
  );

/** The seats of these ids, in no order. */
export const seatsByIds = (tx: Tx, ids: readonly string[]): Promise<Seat[]> =>
  inChunks(ids, (some) => tx.selectFrom('seat').selectAll().where('id', 'in', some).execute());

type Changed = Partial<Pick<Seat, 'resume_hash' | 'resume_revision' | 'extra_minutes' | 'merged_into'>>;

export async function updateSeat(tx: Tx, id: string, changed: Changed): Promise<void> {
  await tx.updateTable('seat').set(changed).where('id', '=', id).execute();
}

/** Keeps a student's browser, once. */
export async function insertSeatSession(tx: Tx, row: Row<'seat_session'>): Promise<void> {
  await tx
    .insertInto('seat_session')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The seat that is open in the browser with this SHA-256 of its secret. */
export const seatOfSession = (tx: Tx, hash: string): Promise<Seat | undefined> =>
  tx
    .selectFrom('seat_session')
    .innerJoin('seat', 'seat.id', 'seat_session.seat')
    .selectAll('seat')
    .where('seat_session.hash', '=', hash)
    .executeTakeFirst();

/** Closes a seat in one browser (`hash`) or in all (`seat`). */
export async function deleteSeatSessions(tx: Tx, column: 'hash' | 'seat', value: string): Promise<void> {
  await tx.deleteFrom('seat_session').where(column, '=', value).execute();
}

/** The browsers in which a seat is open. */
export const sessionsOfSeat = (tx: Tx, seat: string): Promise<Row<'seat_session'>[]> =>
  tx.selectFrom('seat_session').selectAll().where('seat', '=', seat).orderBy('created_at').execute();
