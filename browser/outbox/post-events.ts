import type { AttemptEvent } from '../../lib/attempt/event';
import { byteLength, firstBatch, requestBody } from '../../lib/attempt/outbox';
import { outboxAnswer, type ServerSaid } from '../../lib/attempt/outbox-answer';

/** How long a request may be under way before it counts as not answered. */
const PATIENCE_MS = 15_000;
/** Browsers let pages that close leave 64 KiB behind. */
const MOST_BYTES_AT_CLOSING = 60_000;

const request = (body: string, more: RequestInit): RequestInit => ({
  ...{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body },
  // Whoever sends events elsewhere is not the server that keeps them.
  redirect: 'error',
  ...more,
});

/** Sends events of one attempt, and says what became of them. `hear` gets the whole of a receipt. */
export async function postEvents(
  url: string,
  events: readonly AttemptEvent[],
  hear?: (body: unknown) => void,
): Promise<ServerSaid> {
  try {
    const options = request(requestBody(events), { signal: AbortSignal.timeout(PATIENCE_MS) });
    const response = await fetch(url, options);
    const { status, headers } = response;
    const json: Promise<unknown> = response.json();
    // A receipt that breaks off, or a page of somebody between, is none. A refusal needs no words.
    const body = response.ok ? await json : await json.catch(() => undefined);
    const said = outboxAnswer({ status, retryAfter: headers.get('Retry-After'), body }, Date.now());
    if (said.as === 'saved') hear?.(body);
    return said;
  } catch {
    return { as: 'waiting', why: navigator.onLine ? 'unreachable' : 'offline' };
  }
}

/** Sends what it can while the page closes, and does not hear what becomes of it. */
export function postAtClosing(url: string, events: readonly AttemptEvent[]): void {
  let [room, left] = [MOST_BYTES_AT_CLOSING, events];
  while (left.length > 0) {
    const batch = firstBatch(left, { room });
    const body = requestBody(batch);
    room -= byteLength(body);
    if (room < 0) return;
    void fetch(url, request(body, { keepalive: true })).catch(() => {});
    left = left.slice(batch.length);
  }
}
