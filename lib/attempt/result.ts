import type { AttemptState } from './attempt-state';
import type { Confidence } from './event';
import type { QuestionState } from './question-state';
import { scoreRange } from './range';

/** Fewer answers would make of chance a judgement on the learner. */
const FEWEST_FOR_CALIBRATION = 10;

/** Of the first tries that were marked so, how many there were and how many were right. */
export type Calibration = Record<Confidence, { given: number; right: number }>;

export interface AttemptResult {
  /** Questions that count: those that were corrected meanwhile do not. */
  total: number;
  /** Questions whose first try is graded: what `right` is counted among. An unanswered question is no wrong one. */
  graded: number;
  /** Right at the first try. */
  right: number;
  /** Right at the first or the second try. */
  rightInTheEnd: number;
  unanswered: number;
  /** Answered, and the verdict has not come. */
  waiting: number;
  /** Corrected or taken out while the attempt was under way. */
  changed: number;
  /** The scores that `right` of `graded` stands for. */
  range: { low: number; high: number };
  calibration?: Calibration;
  /** Questions whose first try was wrong, in order. */
  mistakes: string[];
}

/** How many questions have an answer, whatever became of it. */
export const answeredIn = ({ questions }: Pick<AttemptState, 'questions'>): number =>
  questions.filter(isAnswered).length;

const isAnswered = ({ answers }: QuestionState): boolean => answers.some(({ place }) => place === 'counted');

/** What an attempt came to, so far. Verdicts that arrive later change it. */
export function attemptResult({ questions }: Pick<AttemptState, 'questions'>): AttemptResult {
  const counting = questions.filter(({ phase }) => phase !== 'changed');
  const graded = counting.filter(({ firstRight }) => firstRight !== undefined);
  const right = graded.filter(({ firstRight }) => firstRight).length;
  const answered = counting.filter(isAnswered).length;
  const calibration = calibrationOf(counting);
  return {
    total: counting.length,
    graded: graded.length,
    right,
    rightInTheEnd: graded.filter(({ firstRight, verdict }) => firstRight || verdict?.grade.correct).length,
    unanswered: counting.length - answered,
    waiting: answered - graded.length,
    changed: questions.length - counting.length,
    range: scoreRange(right, graded.length),
    ...(calibration && { calibration }),
    mistakes: graded.filter(({ firstRight }) => !firstRight).map(({ item }) => item),
  };
}

/** How well a learner judged the own answers, of one attempt or several; nothing under ten that were marked. */
export function calibrationOf(
  questions: readonly Pick<QuestionState, 'confidence' | 'firstRight'>[],
): Calibration | undefined {
  const marked = questions.filter(({ confidence, firstRight }) => confidence && firstRight !== undefined);
  if (marked.length < FEWEST_FOR_CALIBRATION) return undefined;
  const of = (level: Confidence) => {
    const given = marked.filter(({ confidence }) => confidence === level);
    return { given: given.length, right: given.filter(({ firstRight }) => firstRight).length };
  };
  return { guess: of('guess'), think: of('think'), sure: of('sure') };
}
