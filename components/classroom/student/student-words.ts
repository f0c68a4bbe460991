import { questionWords } from '@/components/quiz/quiz-words';
import { MOST } from '@/lib/classroom/assignment';
import type { Say } from '@/lib/words';
import { partWords } from '@/lib/words/part-words';

/** Why the server takes nothing more of an attempt, by its code. */
const OVER = ['closed', 'time-up', 'submitted', 'not-open', 'not-allowed'] as const;

/** What every page of a student says, finished on the server. */
export const workWords = (say: Say) => partWords(say, 'work.');
export type WorkWords = ReturnType<typeof workWords>;

/** What joining says, besides. */
export const joinWords = (say: Say) => ({ ...workWords(say), join: partWords(say, 'join.') });
export type JoinWords = ReturnType<typeof joinWords>;

/** What an assigned quiz says, besides. Lists are indexed by a count. */
export function assignedWords(say: Say) {
  const counts = Array.from({ length: MOST.items + 1 }, (_, n) => n);
  const work = workWords(say);
  return {
    ...work,
    question: { ...questionWords(say), check: work.save, sureHint: work.sure },
    over: Object.fromEntries(OVER.map((code) => [code, say(`refused.${code}`)])),
    open: counts.map((n) => say('workCount.open', { n })),
    questions: counts.map((n) => say('workCount.questions', { n })),
  };
}
export type AssignedWords = ReturnType<typeof assignedWords>;
