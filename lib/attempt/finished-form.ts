import type { AttemptState } from './attempt-state';
import type { GivenAnswer } from './question-state';

/** A practice form that was answered whole, with the first try at each question. */
export interface FinishedForm {
  lesson: string;
  form: 'a' | 'b';
  answers: Pick<GivenAnswer, 'item' | 'version' | 'answer'>[];
  /** How many of them were right. */
  right: number;
  /** When the last of these was given: tells attempts of a device apart. */
  at: number;
}

type Finished = Pick<AttemptState, 'questions'> & Partial<Pick<AttemptState, 'lesson' | 'form' | 'phase'>>;

/** The form that an attempt has finished; undefined while a question has no graded answer, or where one was corrected meanwhile. */
export function finishedForm({ lesson, form, phase, questions }: Finished): FinishedForm | undefined {
  if (phase !== 'finished' || lesson === undefined || (form !== 'a' && form !== 'b')) return undefined;
  const first = questions.flatMap(({ phase: of, answers }) => {
    const given = answers.find(({ place }) => place === 'counted');
    return of !== 'changed' && given?.said?.as === 'graded' ? [{ ...given, right: given.said.grade.correct }] : [];
  });
  if (first.length === 0 || first.length < questions.length) return undefined;
  const answers = first.map(({ item, version, answer }) => ({ item, version, answer }));
  const right = first.filter((one) => one.right).length;
  return { lesson, form, answers, right, at: Math.max(...first.map(({ at }) => at)) };
}
