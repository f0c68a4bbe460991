import type { Draft } from '../lib/question/item';
import { name, object } from '../lib/kernel/guard';

/** How long a request may be under way before it counts as not answered. */
const PATIENCE_MS = 15_000;

/** What a server says that refuses. Something on the way that stands in for ours says it in other words. */
const isRefusal = object({ error: object({ code: name }) });

/** Why a server of ours would not do it: the status, once its own code came with it. */
type Refused = { ok: false; status: number };

/** Posts JSON, and gives the JSON that came back. Rejects where no answer of ours came in time. */
export async function postJson(path: string, sent: object): Promise<{ ok: true; body: unknown } | Refused> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(sent),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const body: unknown = await response.json();
  if (response.ok) return { ok: true, body };
  if (!isRefusal(body)) throw new Error(`${path} answered ${response.status}`);
  return { ok: false, status: response.status };
}

/** An answer to one version of a question of a lesson, or of a quiz across lessons. */
export interface AnswerToMark {
  lesson: string;
  item: string;
  version: string;
  answer: Draft;
}

/** Has an answer marked: what the server said of it, or why nothing. Rejects where it cannot be reached. */
export async function postAnswer({ lesson, item, version, answer }: AnswerToMark) {
  const posted = await postJson('/api/answer', { lesson, item, version, answer });
  if (posted.ok) return posted;
  if (posted.status === 422) return { ok: false, as: 'unclear' } as const;
  if (posted.status === 409 || posted.status === 404) return { ok: false, as: 'changed' } as const;
  throw new Error(`the answer was refused: ${posted.status}`);
}
