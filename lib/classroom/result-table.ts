import type { Confidence } from '../attempt/event';
import type { AttemptRecord } from './attempt-record';
import type { AttemptGrade, ItemGrade } from './grade';

/** `right` and `wrong` are of the first try; `omitted`: submitted without an answer; `open`: not yet answered; `absent`: not started. */
export const marks = ['right', 'wrong', 'omitted', 'open', 'voided', 'absent'] as const;
export type Mark = (typeof marks)[number];

export interface ResultCell {
  mark: Mark;
  /** Of the first try. */
  confidence?: Confidence;
  late: boolean;
  /** What the final answer earned. */
  points: number;
}

export interface ResultColumn {
  item: string;
  label: string;
  max: number;
}

export interface ResultRow {
  seat: string;
  handle: string;
  state: 'absent' | 'working' | 'submitted';
  late: boolean;
  cells: ResultCell[];
  /** First tries. */
  right: number;
  omitted: number;
  total: AttemptGrade['total'];
}

export interface ResultTable {
  columns: ResultColumn[];
  rows: ResultRow[];
}

/** The attempt of a seat that counts (see countingAttempt). */
export interface SeatWork {
  record: AttemptRecord;
  grade: AttemptGrade;
}

/** A seat of the class; those that were merged into another are left out by the caller. */
export interface TableSeat {
  seat: string;
  handle: string;
  work?: SeatWork;
}

/** Students × items: a plain result, in the order in which seats and columns are given. */
export const resultTable = (columns: readonly ResultColumn[], seats: readonly TableSeat[]): ResultTable => ({
  columns: [...columns],
  rows: seats.map((seat) => rowOf(seat, columns)),
});

function rowOf({ seat, handle, work }: TableSeat, columns: readonly ResultColumn[]): ResultRow {
  const submitted = work !== undefined && work.record.submittedAt !== null;
  const cells = columns.map(({ item }) => (work ? cellOf(item, work, submitted) : ABSENT));
  const count = (mark: Mark) => cells.filter((cell) => cell.mark === mark).length;
  return {
    ...{
      seat,
      handle,
      state: !work ? 'absent' : submitted ? 'submitted' : 'working',
      late: work?.record.late ?? false,
    },
    ...{ cells, right: count('right'), omitted: count('omitted') },
    total: work?.grade.total ?? { points: 0, max: columns.reduce((sum, { max }) => sum + max, 0) },
  };
}

const ABSENT: ResultCell = { mark: 'absent', late: false, points: 0 };

function cellOf(item: string, { record, grade }: SeatWork, submitted: boolean): ResultCell {
  const graded = grade.items.find((one) => one.item === item);
  if (!graded) return ABSENT;
  const confidence = record.items.find((one) => one.item === item)?.first?.confidence;
  return {
    ...{ mark: markOf(graded, submitted), late: graded.late, points: graded.points },
    ...(confidence && { confidence }),
  };
}

function markOf({ voided, firstCorrect }: ItemGrade, submitted: boolean): Mark {
  if (voided) return 'voided';
  if (firstCorrect === null) return submitted ? 'omitted' : 'open';
  return firstCorrect ? 'right' : 'wrong';
}
