import type { Row, Tx } from './schema';

type Result = Row<'result'>;

/** Keeps a result; false if its code or its owner has one already. */
export async function insertResult(tx: Tx, row: Result): Promise<boolean> {
  const kept = await tx
    .insertInto('result')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('code')
    .execute();
  return kept.length > 0;
}

/** The result of this code, or of whoever holds the secret with this SHA-256. */
export const resultBy = (tx: Tx, column: 'code' | 'owner_hash', value: string): Promise<Result | undefined> =>
  tx.selectFrom('result').selectAll().where(column, '=', value).executeTakeFirst();

/** The same, and nobody else changes it until this transaction ends. */
export const resultToChange = (tx: Tx, code: string): Promise<Result | undefined> =>
  tx.selectFrom('result').selectAll().where('code', '=', code).forUpdate().executeTakeFirst();

export async function updateResult(tx: Tx, { code, ...changed }: Result): Promise<void> {
  await tx.updateTable('result').set(changed).where('code', '=', code).execute();
}

/** Deletes what was made before a day, and gives the codes. */
export async function deleteResultsBefore(tx: Tx, day: string): Promise<string[]> {
  const gone = await tx.deleteFrom('result').where('made_on', '<', day).returning('code').execute();
  return gone.map(({ code }) => code);
}
