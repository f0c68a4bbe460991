import type { AttemptGrade, ItemGrade } from '@/lib/classroom/grade';
import type { Row } from '../store/schema';

/** A grade as it was given: it stands until there is another, with its reason. What was late then may have been forgiven. */
export function withStored(grade: AttemptGrade, given: Row<'grade'> | undefined): AttemptGrade {
  if (!given) return grade;
  const items = (JSON.parse(given.points) as ItemGrade[]).map((item) => ({
    ...item,
    late: grade.items.find((one) => one.item === item.item)?.late ?? item.late,
  }));
  const max = Math.round(items.reduce((sum, one) => sum + one.max, 0) * 100) / 100;
  return { rule: grade.rule, items, total: { points: given.total, max } };
}
