import { addressOf } from './address';
import type { NextHandler } from './ask-next';
import type { Visit } from './brief';
import type { Drawing } from './drawings';
import { pairsOf, securityHeaders } from './headers';
import { takes } from './send';

/** Lets Next answer, with our headers. What it says of keeping its answers is for a host of its own, and is passed over. */
export async function passToNext(visit: Visit, next: NextHandler): Promise<void> {
  const { request, response, path, more } = visit;
  request.url = addressOf(path, request);
  for (const [name, value] of pairsOf([...securityHeaders('app'), 'Cache-Control', 'no-store', ...more]))
    response.setHeader(name, value);
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) => (/^cache-control$/i.test(name) ? response : set(name, value));
  await next(request, response);
}

/** Sends a page that was drawn on demand. It may hold a key: nobody on the way is to keep it. */
export function sendDrawing({ request, response, more }: Visit, { page, zipped }: Drawing): void {
  const small = takes(request.headers['accept-encoding'] ?? '', 'gzip');
  const body = small ? zipped : page.body;
  response.writeHead(200, [
    ...securityHeaders('drawn'),
    ...['Content-Type', page.type, 'Cache-Control', 'no-store', 'Vary', 'Accept-Encoding'],
    ...(small ? ['Content-Encoding', 'gzip'] : []),
    ...['Content-Length', String(body.length)],
    ...more,
  ]);
  response.end(request.method === 'HEAD' ? undefined : body);
}
