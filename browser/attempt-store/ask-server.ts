import { isSaid, type Said } from '../../lib/attempt/event';
import type { GivenAnswer } from '../../lib/attempt/question-state';

/** How long an answer may be under way before it counts as not sent. */
const PATIENCE_MS = 15_000;

/** What the server says of an answer; nothing where it could not be reached, or could not say. */
export async function askServer(lesson: string, { item, version, answer }: GivenAnswer): Promise<Said | undefined> {
  if (!navigator.onLine) return undefined;
  try {
    const response = await fetch('/api/answer', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ lesson, item, version, answer }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 422) return { as: 'unclear' };
    if (response.status === 409 || response.status === 404) return { as: 'changed' };
    const said: unknown = response.ok && { ...(await response.json()), as: 'graded' };
    return isSaid(said) ? said : undefined;
  } catch {
    return undefined;
  }
}
