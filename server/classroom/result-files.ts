import type { StoredEvent } from '@/lib/classroom/attempt-event';
import type { AttemptRecord } from '@/lib/classroom/attempt-record';
import type { HeldWork } from '@/lib/classroom/calls';
import type { Asked } from '@/lib/classroom/grade';
import type { SeatWork } from '@/lib/classroom/result-table';
import { groupBy } from '@/lib/kernel/group';
import type { Library } from '../content/library';
import { attemptsOfAssignment, decidingEvents } from '../store/attempts';
import { latestGrades } from '../store/grades';
import type { Row, Tx } from '../store/schema';
import { seatsOfClass } from '../store/seats';
import { asStored, recordOf } from './attempt-file';
import { familiesOf } from './families';
import { countingOf } from './own-result';
import { gradeNow } from './stored-grade';

/** A student with the attempt that counts. */
export interface SeatFile {
  seat: Row<'seat'>;
  work?: SeatWork;
  held?: HeldWork;
}

/** Each student of the class with what came of an assignment: a few statements, however many they are. */
export async function playedBySeat(
  tx: Tx,
  row: Row<'assignment'>,
  { asked, shelf }: { asked: readonly Asked[]; shelf: Library },
): Promise<SeatFile[]> {
  const seats = (await seatsOfClass(tx, row.class)).filter(({ merged_into }) => merged_into === null);
  const { rootOf } = await familiesOf(tx, row.class);
  const attempts = await attemptsOfAssignment(tx, row.id);
  const ids = attempts.map(({ id }) => id);
  const grades = new Map((await latestGrades(tx, ids)).map((grade) => [grade.attempt, grade]));
  const events = groupBy(await decidingEvents(tx, ids), ({ attempt }) => [attempt]);
  const played = attempts.map((attempt) => {
    const stored = (events.get(attempt.id) ?? []).map(asStored);
    const record = recordOf(stored, asked, row.feedback);
    return { row: attempt, record, stored, grade: gradeNow({ record, asked, shelf, given: grades.get(attempt.id) }) };
  });
  const bySeat = groupBy(played, ({ row: { seat } }) => [rootOf(seat)]);
  return seats.map((seat) => {
    const own = bySeat.get(seat.id) ?? [];
    const work = countingOf(own);
    const held = heldOf(seat, own);
    return { seat, ...(work && { work }), ...(held && { held }) };
  });
}

interface Played {
  record: AttemptRecord;
  stored: readonly StoredEvent[];
}

/** What came too late to count by itself, whether or not it was accepted since. */
function heldOf({ id, handle }: Row<'seat'>, own: readonly Played[]): HeldWork | undefined {
  const late = own.flatMap(({ stored }) => stored.filter(isTooLate));
  if (late.length === 0) return undefined;
  return {
    ...{ seat: id, handle, answers: late.filter(({ type }) => type === 'answer').length },
    lastAt: Math.max(...late.map(({ receivedAt }) => receivedAt)),
    accepted: own.every(({ record }) => record.held.every(({ type }) => type !== 'answer' && type !== 'finish')),
  };
}

const isTooLate = ({ standing, type }: StoredEvent): boolean =>
  (standing === 'after-close' || standing === 'after-submit') && (type === 'answer' || type === 'finish');
