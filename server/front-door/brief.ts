import type { IncomingMessage, ServerResponse } from 'node:http';
import { queryOf } from './address';
import { securityHeaders, type Headers } from './headers';

/** One request under way: `more` are the headers of this answer alone. */
export interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  path: string;
  more: Headers;
}

/** A short answer in words or JSON. */
export interface Told {
  status: number;
  type: string;
  text: string;
}

export const READS = 'GET, HEAD';
export const TEXT = 'text/plain; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';

/** What metrics count short answers as that belong to no route. */
const REFUSED = 'refused';
const SENT_ON = 'sent on';

/** Says which methods an address takes. */
export function refuseMethod(visit: Visit, allowed: string): string {
  const text = `This address takes ${allowed}.\n`;
  tellBriefly({ ...visit, more: [...visit.more, 'Allow', allowed] }, { status: 405, type: TEXT, text });
  return REFUSED;
}

/** Says why a request cannot be read. */
export function refuse(visit: Visit, text: string): string {
  tellBriefly(visit, { status: 400, type: TEXT, text });
  return REFUSED;
}

/** An address with a slash too much is the address without it. */
export function sendOn(visit: Visit): string {
  const more = [...visit.more, 'Location', visit.path.slice(0, -1) + queryOf(visit.request)];
  tellBriefly({ ...visit, more }, { status: 308, type: TEXT, text: '' });
  return SENT_ON;
}

/** Sends a short answer. */
export function tellBriefly({ request, response, more }: Visit, { status, type, text }: Told): void {
  const body = Buffer.from(text);
  response.writeHead(status, [
    ...securityHeaders('call'),
    ...['Content-Type', type, 'Cache-Control', 'no-store', 'Content-Length', String(body.length)],
    ...more,
  ]);
  response.end(request.method === 'HEAD' ? undefined : body);
}

export const isReading = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';
