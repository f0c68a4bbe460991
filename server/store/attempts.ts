import { SERVER_TAB } from '@/lib/classroom/attempt-event';
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

/** The attempts of these seats, which are one student, oldest first. */
export const attemptsOfSeats = (tx: Tx, seats: readonly string[]): Promise<Attempt[]> =>
  tx
    .selectFrom('attempt')
    .selectAll()
    .where('seat', 'in', seats)
    .orderBy('started_at')
    .orderBy('number')
    .orderBy('id')
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

/** The same, to decide upon and then write to (see attemptsToWrite). */
export async function attemptsOfAssignmentToWrite(tx: Tx, assignment: string): Promise<Attempt[]> {
  const ids = (await attemptsOfAssignment(tx, assignment)).map(({ id }) => id);
  const locked = new Map((await attemptsToWrite(tx, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => locked.get(id) ?? []);
}

/** Notes when an attempt ends or ended. A null `submitted_at` opens it again. */
export async function updateAttempt(
  tx: Tx,
  id: string,
  changed: Partial<Pick<Attempt, 'deadline_at' | 'submitted_at'>>,
): Promise<void> {
  await tx.updateTable('attempt').set(changed).where('id', '=', id).execute();
}

/** Of these assignments, how many seats started each, and how many of them submitted. */
export const attemptCounts = (
  tx: Tx,
  assignments: readonly string[],
): Promise<{ assignment: string; started: number; submitted: number }[]> =>
  inChunks(assignments, (some) =>
    tx
      .selectFrom('attempt')
      .select(({ fn }) => [
        'assignment',
        fn.count<number>('seat').distinct().as('started'),
        fn.count<number>('seat').distinct().filterWhere('submitted_at', 'is not', null).as('submitted'),
      ])
      .where('assignment', 'in', some)
      .groupBy('assignment')
      .execute(),
  );

/** Of these assignments those at which somebody is at work: not submitted, and not over by then. */
export async function assignmentsAtWork(tx: Tx, assignments: readonly string[], over: number): Promise<Set<string>> {
  const rows = await inChunks(assignments, (some) =>
    tx
      .selectFrom('attempt')
      .select('assignment')
      .distinct()
      .where('assignment', 'in', some)
      .where('submitted_at', 'is', null)
      .where(({ eb, or }) => or([eb('deadline_at', 'is', null), eb('deadline_at', '>=', over)]))
      .execute(),
  );
  return new Set(rows.map(({ assignment }) => assignment));
}

/**
 * Of these assignments those that somebody in the class has not done: whose seat is open in a browser, or has begun anything,
 * and that has no attempt that was submitted or was over by then, itself or as a seat that was merged into it.
 */
export async function assignmentsLeft(tx: Tx, assignments: readonly string[], over: number): Promise<Set<string>> {
  const rows = await inChunks(assignments, (some) =>
    tx
      .selectFrom('assignment')
      .select('assignment.id')
      .where('assignment.id', 'in', some)
      .where(({ exists, selectFrom }) => {
        const seats = selectFrom('seat').select('seat.id').whereRef('seat.class', '=', 'assignment.class');
        return exists(
          seats
            .where('seat.merged_into', 'is', null)
            .where(({ or, exists, selectFrom }) =>
              or([
                exists(selectFrom('seat_session').select('hash').whereRef('seat_session.seat', '=', 'seat.id')),
                exists(selectFrom('attempt as begun').select('begun.id').whereRef('begun.seat', '=', 'seat.id')),
              ]),
            )
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('attempt as done')
                    .innerJoin('seat as owner', 'owner.id', 'done.seat')
                    .select('done.id')
                    .whereRef('done.assignment', '=', 'assignment.id')
                    .where(({ eb, or, ref }) =>
                      or([eb('owner.id', '=', ref('seat.id')), eb('owner.merged_into', '=', ref('seat.id'))]),
                    )
                    .where(({ eb, or }) =>
                      or([eb('done.submitted_at', 'is not', null), eb('done.deadline_at', '<', over)]),
                    ),
                ),
              ),
            ),
        );
      })
      .execute(),
  );
  return new Set(rows.map(({ id }) => id));
}

/** Which of their tabs these attempts have events of: how many, and the highest number. */
export const tabsOfAttempts = (
  tx: Tx,
  attempts: readonly string[],
): Promise<{ attempt: string; tab: string; count: number; last: number }[]> =>
  inChunks(attempts, (some) =>
    tx
      .selectFrom('event')
      .select(({ fn }) => ['attempt', 'tab', fn.countAll<number>().as('count'), fn.max('seq').as('last')])
      .where('attempt', 'in', some)
      .groupBy(['attempt', 'tab'])
      .execute(),
  );

/** The numbers of all events of these attempts, by their tabs. */
export const numbersOfTabs = (
  tx: Tx,
  attempts: readonly string[],
): Promise<{ attempt: string; tab: string; seq: number }[]> =>
  inChunks(attempts, (some) =>
    tx.selectFrom('event').select(['attempt', 'tab', 'seq']).where('attempt', 'in', some).execute(),
  );

/** How many letters the bodies of each of these attempts' events have together; attempts without events are left out. */
export const lettersOfAttempts = (
  tx: Tx,
  attempts: readonly string[],
): Promise<{ attempt: string; letters: number }[]> =>
  inChunks(attempts, (some) =>
    tx
      .selectFrom('event')
      .select(({ fn }) => ['attempt', fn.sum<number>(fn<number>('length', ['body'])).as('letters')])
      .where('attempt', 'in', some)
      .groupBy('attempt')
      .execute(),
  );

/** What decides what these attempts come to: what was answered and submitted, and what the server wrote. In order within each. */
export const decidingEvents = (tx: Tx, attempts: readonly string[]): Promise<Row<'event'>[]> =>
  inChunks(attempts, (some) =>
    tx
      .selectFrom('event')
      .selectAll()
      .where('attempt', 'in', some)
      .where(({ eb, or }) => or([eb('type', 'in', DECIDING), eb('tab', '=', SERVER_TAB)]))
      .orderBy('attempt')
      .orderBy('n')
      .execute(),
  );

const DECIDING = ['start', 'answer', 'finish'];

/** The events of an attempt in the order in which they were kept. */
export const eventsOfAttempt = (tx: Tx, attempt: string): Promise<Row<'event'>[]> =>
  tx.selectFrom('event').selectAll().where('attempt', '=', attempt).orderBy('n').execute();

/** The events of these attempts, in order within each. */
export const eventsOfAttempts = (tx: Tx, attempts: readonly string[]): Promise<Row<'event'>[]> =>
  inChunks(attempts, (some) =>
    tx.selectFrom('event').selectAll().where('attempt', 'in', some).orderBy('attempt').orderBy('n').execute(),
  );
