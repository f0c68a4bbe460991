import type { ClassCalls } from '../../lib/classroom/calls';
import { maybe, name as text, object } from '../../lib/kernel/guard';

export type CallName = keyof ClassCalls;

/**
 * What the server answered, or why it did not. `status` is 0 where nothing was heard of it: `offline` without a connection,
 * `unreachable` with one; `unreadable` is an answer of somebody between. `words` are the server's own, for the reader.
 */
export type Answered<T> =
  { ok: true; value: T } | { ok: false; code: string; status: number; words?: string; retryAfterSeconds?: number };

/** How long a call may be under way before it counts as not answered. */
const PATIENCE_MS = 15_000;

const isRefusal = object({ error: object({ code: text, words: maybe(text) }) });

/** Makes a call of the classroom. It never throws, and may be made again: whatever it does is done once. */
export async function callClass<Name extends CallName>(
  name: Name,
  sent: ClassCalls[Name]['takes'],
): Promise<Answered<ClassCalls[Name]['gives']>> {
  try {
    const response = await fetch(`/api/class/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(sent),
      // Whoever sends a call elsewhere is not the server that keeps classes.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return await read(response);
  } catch {
    return { ok: false, code: navigator.onLine ? 'unreachable' : 'offline', status: 0 };
  }
}

async function read<T>(response: Response): Promise<Answered<T>> {
  const { ok, status, headers } = response;
  const body: unknown = await response.json().catch(() => undefined);
  if (ok && typeof body === 'object' && body !== null) return { ok: true, value: body as T };
  if (!isRefusal(body)) return { ok: false, code: 'unreadable', status };
  const { code, words } = body.error;
  const pause = Number(headers.get('Retry-After') ?? NaN);
  return { ok: false, code, status, ...(words && { words }), ...(pause >= 0 && { retryAfterSeconds: pause }) };
}
