import type { Row, Tx } from './schema';

type Session = Row<'teacher_session'>;

/** Keeps a teacher's browser, once. */
export async function insertTeacherSession(tx: Tx, row: Session): Promise<void> {
  await tx
    .insertInto('teacher_session')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export const teacherSession = (tx: Tx, hash: string): Promise<Session | undefined> =>
  tx.selectFrom('teacher_session').selectAll().where('hash', '=', hash).executeTakeFirst();

/** Notes the day on which a browser was used; `day` is its first millisecond. */
export async function seeTeacherSession(tx: Tx, hash: string, day: number): Promise<void> {
  await tx.updateTable('teacher_session').set({ seen_at: day }).where('hash', '=', hash).execute();
}

/** Lets a browser open a class, or does so anew with a newer link. */
export async function grantAccess(tx: Tx, row: Row<'teacher_access'>): Promise<void> {
  const { key_revision } = row;
  await tx
    .insertInto('teacher_access')
    .values(row)
    .onConflict((conflict) => conflict.columns(['session', 'class']).doUpdateSet({ key_revision }))
    .execute();
}

export const accessTo = (tx: Tx, session: string, classId: string): Promise<Row<'teacher_access'> | undefined> =>
  tx
    .selectFrom('teacher_access')
    .selectAll()
    .where('session', '=', session)
    .where('class', '=', classId)
    .executeTakeFirst();

/** The classes that a browser was let into, newest first, with the link it had (`with_revision`), which may be too old. */
export const classesOfTeacher = (tx: Tx, session: string): Promise<(Row<'class'> & { with_revision: number })[]> =>
  tx
    .selectFrom('teacher_access')
    .innerJoin('class', 'class.id', 'teacher_access.class')
    .selectAll('class')
    .select('teacher_access.key_revision as with_revision')
    .where('teacher_access.session', '=', session)
    .orderBy('class.created_at', 'desc')
    .orderBy('class.id')
    .execute();
