import type { StoredEvent } from '@/lib/classroom/attempt-event';
import type { Asked } from '@/lib/classroom/grade';
import { may } from '@/lib/classroom/policy';
import type { Result } from '@/lib/kernel/result';
import { keptAlready, type Kept } from '../store/append-events';
import { assignmentsByIds } from '../store/assignments';
import { attemptsToWrite, lettersOfAttempts } from '../store/attempts';
import type { Row, Tx } from '../store/schema';
import { seatsByIds, seatsOfSessions } from '../store/seats';
import { askedIn } from './asked-items';
import { no } from './refused';
import type { Saving } from './save-all';

/** An attempt as it is written to. */
export interface OpenFile {
  row: Row<'attempt'>;
  assignment: Row<'assignment'>;
  asked: Asked[];
  /** Which of the events that were sent are stored. */
  kept: Kept;
  fresh: StoredEvent[];
  /** How many letters are stored of it, with those that are fresh. */
  letters: number;
  submittedAt: number | null;
  /** When it was handed in, if this batch does so. */
  submits?: number;
  /** True if keys may have to be told of what was answered. */
  tells: boolean;
}

export interface Shelf {
  files: Map<string, OpenFile>;
  /** Why a browser may not save to an attempt; undefined if it may. */
  refusal(session: string, attempt: string): Result<never> | undefined;
}

/** Reads all that is needed to save these, in a few statements for all of them; the attempts are locked. */
export async function openFiles(tx: Tx, savings: readonly Saving[]): Promise<Shelf> {
  const sessions = await seatsOfSessions(tx, [...new Set(savings.map(({ session }) => session))]);
  const rows = await attemptsToWrite(
    tx,
    savings.map(({ attempt }) => attempt),
  );
  const seats = await withRoots(tx, [
    ...sessions,
    ...(await seatsByIds(tx, [...new Set(rows.map(({ seat }) => seat))])),
  ]);
  const assignments = await assignmentsByIds(tx, [...new Set(rows.map(({ assignment }) => assignment))]);
  const asked = await askedIn(tx, assignments);
  const known = new Set(rows.map(({ id }) => id));
  const kept = await keptAlready(
    tx,
    savings.filter(({ attempt }) => known.has(attempt)),
  );
  const letters = new Map((await lettersOfAttempts(tx, [...known])).map((one) => [one.attempt, one.letters]));
  const files = rows.map((row): [string, OpenFile] => {
    const assignment = assignments.find(({ id }) => id === row.assignment)!;
    const empty = { fresh: [], letters: letters.get(row.id) ?? 0, submittedAt: row.submitted_at, tells: false };
    return [row.id, { row, assignment, asked: asked.get(assignment.id)!, kept, ...empty }];
  });
  const shelf = new Map(files);
  const seatOf = new Map(sessions.map(({ session, id }) => [session, id]));
  return { files: shelf, refusal: (session, attempt) => refusalOf(seatOf.get(session), shelf.get(attempt), seats) };
}

type Seats = ReadonlyMap<string, Row<'seat'>>;

function refusalOf(seat: string | undefined, file: OpenFile | undefined, seats: Seats): Result<never> | undefined {
  if (seat === undefined) return no('no-session');
  if (!file) return no('not-found');
  const [own, theirs] = [rootIn(seats, seat), rootIn(seats, file.row.seat)];
  if (!own || !theirs) return no('no-session');
  const subject = { class: theirs.class, seat: theirs.id };
  return may({ role: 'student', seat: own.id, class: own.class }, 'save', subject) ? undefined : no('other-seat');
}

function rootIn(seats: Seats, id: string): Row<'seat'> | undefined {
  const seat = seats.get(id);
  return !seat || seat.merged_into === null ? seat : rootIn(seats, seat.merged_into);
}

/** Seats by id, with those that they were merged into. */
async function withRoots(tx: Tx, rows: readonly Row<'seat'>[]): Promise<Seats> {
  const seats = new Map(rows.map((row) => [row.id, row]));
  for (;;) {
    const missing = [...seats.values()].flatMap(({ merged_into: into }) => (into && !seats.has(into) ? [into] : []));
    const found = missing.length === 0 ? [] : await seatsByIds(tx, [...new Set(missing)]);
    // Where another server has just deleted the class, those that are missing are found no more.
    if (found.length === 0) return seats;
    for (const row of found) seats.set(row.id, row);
  }
}
