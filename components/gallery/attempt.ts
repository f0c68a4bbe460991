import type { GivenAnswer, QuestionState } from '@/lib/attempt/question-state';
import type { Provenance } from '@/lib/fact/provenance';
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
export function gradedState(
  item: PublicItem,
  grade: Grade,
  evidence: readonly Provenance[] = [evidences.document],
): QuestionState {
  const chosen = grade.rows?.map((row) => item.options.find(({ text }) => text === row.chosen)?.id ?? '');
  const [one = ''] = grade.options.filter((option) => option.chosen).map(({ id }) => id);
  return questionStateOf(item, {
    phase: 'feedback',
    draft: chosen ?? (Array.isArray(item.start) ? item.start : one),
    verdict: { as: 'graded', grade, evidence: [...evidence] },
    firstRight: grade.correct,
    nextTry: undefined,
  });
}

/** A question that was answered, and of which nothing has been heard. */
export function answeredState(item: PublicItem, more: Partial<GivenAnswer> = {}): QuestionState {
  const given = { item: item.id, version: item.version, answer: item.start, try: 1, tab: 'gallery', at: 0 };
  return questionStateOf(item, {
    phase: more.unsent ? 'offline' : 'submitted',
    nextTry: undefined,
    answers: [{ ...given, place: 'counted', unsent: false, ...more }],
  });
}
