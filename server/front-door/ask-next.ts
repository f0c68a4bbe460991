import type { RequestListener } from 'node:http';
import inject from 'light-my-request';

/** A page as Next answers it. */
export interface NextAnswer {
  status: number;
  type: string;
  /** `STALE` while it is drawn anew in the background; undefined for what is never kept. */
  cache: string | undefined;
  /** Where it sends the browser, if it does. */
  location: string | undefined;
  body: Buffer;
}

/** Next's own handler of requests. */
export type NextHandler = (...[request, response]: Parameters<RequestListener>) => Promise<void>;

/** A page takes far less; one that never comes must not hold its place for ever. */
const MS_TO_ANSWER = 10_000;

/**
 * Asks Next for a page within the process, without a socket. Headers of the reader are not passed on: pages do not depend
 * on them. Throws what Next throws, and where no answer comes in time.
 */
export async function askNext(next: NextHandler, url: string, ms = MS_TO_ANSWER): Promise<NextAnswer> {
  const ask: RequestListener = (request, response) =>
    void next(request, response).catch((error: Error) => response.destroy(error));
  const signal = AbortSignal.timeout(ms);
  const answer = await inject(ask, { method: 'GET', url, headers: { host: 'localhost' }, signal });
  return {
    status: answer.statusCode,
    type: String(answer.headers['content-type'] ?? ''),
    cache: answer.headers['x-nextjs-cache'] as string | undefined,
    location: answer.headers.location,
    body: answer.rawPayload,
  };
}
