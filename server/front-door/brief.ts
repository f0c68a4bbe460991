import type { IncomingMessage, ServerResponse } from 'node:http';
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

/** Says which methods an address takes. */
export function refuseMethod(visit: Visit, allowed: string): string {
  const text = `This address takes ${allowed}.\n`;
  return tellBriefly({ ...visit, more: [...visit.more, 'Allow', allowed] }, { status: 405, type: TEXT, text });
}

/** Sends a short answer; returns its status, as metrics count it. */
export function tellBriefly({ request, response, more }: Visit, { status, type, text }: Told): string {
  const body = Buffer.from(text);
  response.writeHead(status, [
    ...securityHeaders('call'),
    ...['Content-Type', type, 'Cache-Control', 'no-store', 'Content-Length', String(body.length)],
    ...more,
  ]);
  response.end(request.method === 'HEAD' ? undefined : body);
  return String(status);
}

export const isReading = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';
