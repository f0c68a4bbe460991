import type { Problem, Result } from '@/lib/kernel/result';
import { askAgain } from './ask-again';
import { notFromHere, type Asking, type CallContext } from './call-context';
import { CLASS_PATH, classCalls, refusal } from './classroom';
import { no } from './classroom/refused';
import { gradeAnswer } from './quizzes';
import { RESULT_PATH, resultCalls } from './result';
import { theStore } from './store/open-store';

/** What a call answers: a status of HTTP and JSON. */
export interface CallResult {
  status: number;
  body: unknown;
  /** Values of `Set-Cookie`. */
  cookies?: string[];
  /** In seconds. */
  retryAfter?: number;
}

/** A call gets the body that was sent, or what was wrong with it. Two thin adapters share it: app/api and the front door. */
export type Call = (sent: Result<unknown>, context: CallContext) => CallResult | Promise<CallResult>;

const answer = (sent: Result<unknown>): CallResult => {
  if (!sent.ok) return refused(sent.problems, { 'body-large': 413 }, 400);
  const result = gradeAnswer(sent.value);
  return result.ok
    ? { status: 200, body: result.value }
    : refused(result.problems, { 'item-unknown': 404, 'item-changed': 409 }, 422);
};

const review = (sent: Result<unknown>): CallResult => {
  if (!sent.ok) return refused(sent.problems, { 'body-large': 413 }, 400);
  const result = askAgain(sent.value);
  return result.ok ? { status: 200, body: result.value } : refused(result.problems, {}, 422);
};

const refused = ([problem]: readonly Problem[], statuses: Record<string, number>, other: number): CallResult => ({
  status: statuses[problem?.code ?? ''] ?? other,
  body: { error: problem },
});

/** The calls of the site, by their path. */
export const CALLS = {
  '/api/answer': answer,
  '/api/review': review,
  ...classCalls({ store: theStore }),
  ...resultCalls({ store: theStore }),
} satisfies Record<string, Call>;

/** What is refused by its headers, before its body is read: calls that keep something and did not come from our own pages. */
export function refusedAtOnce(path: string, asking: Asking): CallResult | undefined {
  const inClass = path.startsWith(CLASS_PATH);
  const code = inClass || path.startsWith(RESULT_PATH) ? notFromHere(asking) : undefined;
  // Practice works where others could read along, and its results hold nothing of a person.
  return code && (inClass || code !== 'needs-https') ? refusal(no(code).problems[0]!) : undefined;
}
