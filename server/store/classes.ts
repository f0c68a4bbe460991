import type { Row, Tx } from './schema';

type Class = Row<'class'>;

/** Keeps a class, once: gives the one that has this id now, or undefined if another class has its code or link. */
export async function insertClass(tx: Tx, row: Class): Promise<Class | undefined> {
  await tx
    .insertInto('class')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return classBy(tx, 'id', row.id);
}

/** The class that has this id, code or SHA-256 of its private link. */
export const classBy = (tx: Tx, column: 'id' | 'code' | 'key_hash', value: string): Promise<Class | undefined> =>
  tx.selectFrom('class').selectAll().where(column, '=', value).executeTakeFirst();

/** Lets nobody else change what belongs to a class until this transaction ends; students go on joining. */
export async function lockClass(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('class').select('id').where('id', '=', id).forNoKeyUpdate().execute();
}

export const codeIsTaken = async (tx: Tx, code: string): Promise<boolean> =>
  (await classBy(tx, 'code', code)) !== undefined;

type Changed = Partial<Pick<Class, 'name' | 'code' | 'key_hash' | 'key_revision' | 'delete_at'>>;

export async function updateClass(tx: Tx, id: string, changed: Changed): Promise<void> {
  await tx.updateTable('class').set(changed).where('id', '=', id).execute();
}

/** Classes whose time is up, those that wait longest first. */
export const expiredClasses = (tx: Tx, now: number, most: number): Promise<Class[]> =>
  tx.selectFrom('class').selectAll().where('delete_at', '<=', now).orderBy('delete_at').limit(most).execute();

export async function countClasses(tx: Tx): Promise<number> {
  const { classes } = await tx
    .selectFrom('class')
    .select(({ fn }) => fn.countAll<number>().as('classes'))
    .executeTakeFirstOrThrow();
  return classes;
}

/** Keeps what a teacher did, once: whether it was new. */
export async function appendClassEvent(tx: Tx, row: Row<'class_event'>): Promise<boolean> {
  const kept = await tx
    .insertInto('class_event')
    .values(row)
    .onConflict((conflict) => conflict.columns(['class', 'id']).doNothing())
    .returning('id')
    .execute();
  return kept.length > 0;
}

/** What a teacher did by this number. */
export const classEvent = (tx: Tx, classId: string, id: string): Promise<Row<'class_event'> | undefined> =>
  tx.selectFrom('class_event').selectAll().where('class', '=', classId).where('id', '=', id).executeTakeFirst();

/** What was done with a class, oldest first. */
export const classEvents = (tx: Tx, classId: string): Promise<Row<'class_event'>[]> =>
  tx.selectFrom('class_event').selectAll().where('class', '=', classId).orderBy('at').orderBy('id').execute();
