import { inChunks } from './in-chunks';
import type { Row, Tx } from './schema';

type Grade = Row<'grade'>;

/** Keeps a grade, once: whether the attempt had no grade of this revision. */
export async function insertGrade(tx: Tx, row: Grade): Promise<boolean> {
  const kept = await tx
    .insertInto('grade')
    .values(row)
    .onConflict((conflict) => conflict.columns(['attempt', 'revision']).doNothing())
    .returning('revision')
    .execute();
  return kept.length > 0;
}

/** All grades of an attempt, the first one first. */
export const gradesOfAttempt = (tx: Tx, attempt: string): Promise<Grade[]> =>
  tx.selectFrom('grade').selectAll().where('attempt', '=', attempt).orderBy('revision').execute();

/** The grade that holds now of each of these attempts that has one, in no order. */
export const latestGrades = (tx: Tx, attempts: readonly string[]): Promise<Grade[]> =>
  inChunks(attempts, (some) =>
    tx
      .selectFrom('grade')
      .selectAll()
      .where('attempt', 'in', some)
      .where(({ eb, selectFrom }) =>
        eb(
          'revision',
          '=',
          selectFrom('grade as other')
            .select(({ fn }) => fn.max('other.revision').as('last'))
            .whereRef('other.attempt', '=', 'grade.attempt'),
        ),
      )
      .execute(),
  );

/** How many grades each of these attempts has; those without one are left out. */
export const gradeCounts = (tx: Tx, attempts: readonly string[]): Promise<{ attempt: string; grades: number }[]> =>
  inChunks(attempts, (some) =>
    tx
      .selectFrom('grade')
      .select(({ fn }) => ['attempt', fn.countAll<number>().as('grades')])
      .where('attempt', 'in', some)
      .groupBy('attempt')
      .execute(),
  );
