import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathOf } from './address';
import type { Door } from './door';
import type { Metrics } from './metrics';
import { networkOf, type RequestLog } from './request-log';

/** What the log says of who was gone before an answer; nginx says so too. */
const HUNG_UP = 499;

interface Watch {
  counts: Metrics;
  lines: RequestLog | undefined;
  state: { stopping: boolean };
}

/** Gives each request its name, counts it and writes it down. */
export function watched(door: Door, { counts, lines, state }: Watch) {
  const run = randomBytes(6).toString('base64url');
  let number = 0;
  return (request: IncomingMessage, response: ServerResponse) => {
    const start = performance.now();
    const id = `${run}-${(++number).toString(36)}`;
    const { socket } = request;
    const before = socket.bytesWritten;
    let route = 'unanswered';
    response.once('close', () => {
      const ms = Math.round((performance.now() - start) * 1000) / 1000;
      const status = response.headersSent ? response.statusCode : HUNG_UP;
      const method = request.method ?? '';
      counts.count(route, method, { status, ms });
      const path = pathOf(request.url ?? '')?.slice(0, 200) ?? '';
      const bytes = socket.bytesWritten - before;
      lines?.note({ id, method, path, status, bytes, ms, from: networkOf(socket.remoteAddress) });
    });
    const more = ['X-Request-Id', id, ...(state.stopping ? ['Connection', 'close'] : [])];
    const known = door(request, response, more);
    if (typeof known === 'string') route = known;
    else void known.then((late) => (route = late));
  };
}
