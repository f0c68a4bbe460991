import { inChunks } from './in-chunks';
import type { Row, Tx } from './schema';

type Assignment = Row<'assignment'>;
type ItemVersion = Row<'item_version'>;

/** Keeps an assignment, once: gives the one that this request made in the class, whatever it holds. */
export async function insertAssignment(tx: Tx, row: Assignment): Promise<Assignment | undefined> {
  await tx
    .insertInto('assignment')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return assignmentByRequest(tx, row.class, row.request);
}

/** The assignment that a request made in a class. */
export const assignmentByRequest = (tx: Tx, classId: string, request: string): Promise<Assignment | undefined> =>
  tx
    .selectFrom('assignment')
    .selectAll()
    .where('class', '=', classId)
    .where('request', '=', request)
    .executeTakeFirst();

export const assignmentById = (tx: Tx, id: string): Promise<Assignment | undefined> =>
  tx.selectFrom('assignment').selectAll().where('id', '=', id).executeTakeFirst();

/** The assignments of these ids, in no order. */
export const assignmentsByIds = (tx: Tx, ids: readonly string[]): Promise<Assignment[]> =>
  inChunks(ids, (some) => tx.selectFrom('assignment').selectAll().where('id', 'in', some).execute());

/** The assignments of a class, newest first. */
export const assignmentsOfClass = (tx: Tx, classId: string): Promise<Assignment[]> =>
  tx
    .selectFrom('assignment')
    .selectAll()
    .where('class', '=', classId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();

export async function countAssignments(tx: Tx, classId: string): Promise<number> {
  const { assignments } = await tx
    .selectFrom('assignment')
    .select(({ fn }) => fn.countAll<number>().as('assignments'))
    .where('class', '=', classId)
    .executeTakeFirstOrThrow();
  return assignments;
}

type Changeable = 'opens_at' | 'due_at' | 'closes_at' | 'zone' | 'released_at' | 'attempts' | 'feedback';
type Changed = Partial<Pick<Assignment, Changeable>>;

export async function updateAssignment(tx: Tx, id: string, changed: Changed): Promise<void> {
  await tx.updateTable('assignment').set(changed).where('id', '=', id).execute();
}

/** Keeps versions of questions; those that are known stay as they are. */
export async function insertItemVersions(tx: Tx, rows: readonly ItemVersion[]): Promise<void> {
  await inChunks(rows, (some) =>
    tx
      .insertInto('item_version')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}

/** The versions of these ids, in no order. */
export const itemVersions = (tx: Tx, ids: readonly string[]): Promise<ItemVersion[]> =>
  inChunks(ids, (some) => tx.selectFrom('item_version').selectAll().where('id', 'in', some).execute());
