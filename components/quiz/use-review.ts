import { useEffect, useRef } from 'react';
import type { AttemptState } from '@/lib/attempt/attempt-state';
import type { QuestionState } from '@/lib/attempt/question-state';
import type { FactVersion } from '@/lib/review/card';

/** Has this device ask again, in days to come, what was answered here. Only the first try at a question counts. */
export function useReview(state: AttemptState): void {
  const noted = useRef(new Set<string>());
  useEffect(() => {
    const fresh = state.questions.filter((one) => one.firstRight !== undefined && !noted.current.has(nameOf(one)));
    if (fresh.length === 0) return;
    for (const one of fresh) noted.current.add(nameOf(one));
    void note({ ...state, questions: fresh });
  }, [state]);
}

/** One answer; the same question in another attempt is another. */
const nameOf = ({ item, answers }: QuestionState): string => `${item} ${answers[0]?.at}`;

/** The scheduler comes when there is something to schedule. A device that keeps nothing reviews nothing. */
async function note(state: AttemptState): Promise<void> {
  const { recordReview } = await import('@/browser/review-store/review-store');
  const { answeredIn } = await import('@/lib/review/record-answer');
  for (const answered of answeredIn(state, (item) => factsOf(item, state))) await recordReview(answered);
}

/** The facts that came with what the server said of a question. */
function factsOf(item: string, { questions }: AttemptState): readonly FactVersion[] {
  const said = questions.find((one) => one.item === item)?.answers.map((answer) => answer.said) ?? [];
  const graded = said.find((one) => one?.as === 'graded') as { facts?: readonly FactVersion[] } | undefined;
  return graded?.facts ?? [];
}
