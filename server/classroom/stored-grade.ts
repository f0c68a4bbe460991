import type { AttemptRecord } from '@/lib/classroom/attempt-record';
import { RULE, type Asked, type AttemptGrade, type ItemGrade } from '@/lib/classroom/grade';
import type { Library } from '../content/library';
import type { Row } from '../store/schema';
import { gradeOf } from './attempt-file';

/** What an attempt is graded from, and the grade that it was given, if it was handed in. */
export interface Graded {
  record: AttemptRecord;
  asked: readonly Asked[];
  shelf: Library;
  given: Row<'grade'> | undefined;
}

/**
 * The grade that was given: it stands until there is another, with its reason. What was late then may have been forgiven.
 * Whoever is at work, or was let in again, has what the answers are worth by now.
 */
export function gradeNow({ record, asked, shelf, given }: Graded): AttemptGrade {
  if (!given || record.submittedAt === null) return gradeOf(record, asked, shelf);
  const late = new Map(record.items.map((one) => [one.item, one.late]));
  const items = (JSON.parse(given.points) as ItemGrade[]).map((one) => ({
    ...one,
    late: late.get(one.item) ?? one.late,
  }));
  const max = Math.round(items.reduce((sum, one) => sum + one.max, 0) * 100) / 100;
  return { rule: RULE, items, total: { points: given.total, max } };
}
