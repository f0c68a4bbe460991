import type { QuestionState } from '@/lib/attempt/question-state';
import type { Grade, PublicItem } from '@/lib/question/item';
import { evidences } from './evidence';

/** Where a learner stands with a question: nowhere yet, unless it is said. */
export const questionStateOf = (item: PublicItem, change: Partial<QuestionState> = {}): QuestionState => ({
  item: item.id,
  version: item.version,
  phase: 'idle',
  draft: item.start,
  answers: [],
  nextTry: 1,
  secondChance: false,
  ...change,
});

/** A question that was answered with what a grade tells of. */
export function gradedState(item: PublicItem, grade: Grade, first = grade.correct): QuestionState {
  const chosen = grade.rows?.map((row) => item.options.find(({ text }) => text === row.chosen)?.id ?? '');
  const [one = ''] = grade.options.filter((option) => option.chosen).map(({ id }) => id);
  return questionStateOf(item, {
    phase: 'feedback',
    draft: chosen ?? (Array.isArray(item.start) ? item.start : one),
    verdict: { as: 'graded', grade, evidence: [evidences.document] },
    firstRight: first,
    nextTry: undefined,
  });
}
