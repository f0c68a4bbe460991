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

/** Asks Next for a page within the process, without a socket. Headers of the reader are not passed on: pages do not depend on them. */
export async function askNext(next: NextHandler, url: string): Promise<NextAnswer> {
  const answer = await inject((request, response) => void next(request, response), {
    method: 'GET',
    url,
    headers: { host: 'localhost' },
  });
  return {
    status: answer.statusCode,
    type: String(answer.headers['content-type'] ?? ''),
    cache: answer.headers['x-nextjs-cache'] as string | undefined,
    location: answer.headers.location,
    body: answer.rawPayload,
  };
}
