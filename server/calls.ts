import type { Problem, Result } from '@/lib/kernel/result';
import { askAgain } from './ask-again';
import { gradeAnswer } from './quizzes';

/** What a call answers: a status of HTTP and JSON. */
export interface CallResult {
  status: number;
  body: unknown;
}

/** A call gets the body that was sent, or what was wrong with it. Two thin adapters share it: app/api and the front door. */
export type Call = (sent: Result<unknown>) => CallResult;

const answer: Call = (sent) => {
  if (!sent.ok) return refused(sent.problems, { 'body-large': 413 }, 400);
  const result = gradeAnswer(sent.value);
  return result.ok
    ? { status: 200, body: result.value }
    : refused(result.problems, { 'item-unknown': 404, 'item-changed': 409 }, 422);
};

const review: Call = (sent) => {
  if (!sent.ok) return refused(sent.problems, { 'body-large': 413 }, 400);
  const result = askAgain(sent.value);
  return result.ok ? { status: 200, body: result.value } : refused(result.problems, {}, 422);
};

const refused = ([problem]: readonly Problem[], statuses: Record<string, number>, other: number): CallResult => ({
  status: statuses[problem?.code ?? ''] ?? other,
  body: { error: problem },
});

/** The calls of the site, by their path. */
export const CALLS = { '/api/answer': answer, '/api/review': review } satisfies Record<string, Call>;
