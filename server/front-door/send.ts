import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Headers } from './headers';
import type { Form, Stocked } from './stock';

/** Sends what lies ready: in the smallest form that the browser takes, or not at all where it has it already. `more` are headers of this answer alone. */
export function sendReady(stocked: Stocked, request: IncomingMessage, response: ServerResponse, more: Headers): void {
  const form = formFor(stocked, request.headers['accept-encoding']);
  if (stocked.answer.status === 200 && hasIt(request.headers['if-none-match'], form.tag)) {
    response.writeHead(304, [...form.headers, ...more]).end();
    return;
  }
  response.writeHead(stocked.answer.status, [...form.headers, 'Content-Length', String(form.body.length), ...more]);
  response.end(request.method === 'HEAD' ? undefined : form.body);
}

function formFor({ br, gzip, identity }: Stocked, accepted = ''): Form {
  if (br && takes(accepted, 'br')) return br;
  if (gzip && takes(accepted, 'gzip')) return gzip;
  return identity;
}

/** True if a browser lists an encoding and does not refuse it (q=0). */
export function takes(accepted: string, encoding: 'br' | 'gzip'): boolean {
  return accepted.split(',').some((one) => {
    const [name, ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !parameters.some((part) => /^q=0(\.0*)?$/.test(part));
  });
}

const hasIt = (known: string | undefined, tag: string): boolean =>
  known !== undefined &&
  (known.trim() === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag));
