import { isSaid, type Said } from '../../lib/attempt/event';
import type { GivenAnswer } from '../../lib/attempt/question-state';
import { postAnswer } from '../post-json';

/** Has the server mark an answer. Ends with nothing where it could not be reached, or said nothing that can be read. */
export async function askServer(lesson: string, { item, version, answer }: GivenAnswer): Promise<Said | undefined> {
  if (!navigator.onLine) return undefined;
  try {
    const said = await postAnswer({ lesson, item, version, answer });
    if (!said.ok) return { as: said.as };
    const graded: unknown = { ...(said.body as object), as: 'graded' };
    return isSaid(graded) ? graded : undefined;
  } catch {
    return undefined;
  }
}
