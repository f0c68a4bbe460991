import type { IncomingMessage } from 'node:http';

/** The path of a request target, without its query; undefined for what is no address of ours. */
export function pathOf(target: string): string | undefined {
  if (target.startsWith('/')) return target.replace(/\?.*$/s, '');
  return URL.canParse(target) ? new URL(target).pathname : undefined;
}

/** The query of a request with its question mark, or nothing. */
export const queryOf = ({ url = '' }: IncomingMessage): string => url.match(/\?.*$/s)?.[0] ?? '';

/** Path and query without a host: who names another in a request must not be sent there. */
export const addressOf = (path: string, request: IncomingMessage): string => path + queryOf(request);

/** Since HTTP/1.1 a request has to name its host. */
export const lacksHost = ({ httpVersion, headers }: IncomingMessage): boolean =>
  httpVersion === '1.1' && headers.host === undefined;
