/**
 * What one visitor may take. The time for the headers ends a socket that sends them drop by drop; a school behind one
 * address is many visitors, so sockets are limited together and not by address.
 */
export const LIMITS = {
  maxHeaderSize: 8 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  /** Longer than proxies keep a connection that they may use again, or they would find it closed. */
  keepAliveTimeout: 65_000,
  /** How often node:http looks for sockets that are over their time. */
  connectionsCheckingInterval: 2_000,
  /** Refused by us, with the headers of every answer; node:http would send none. */
  requireHostHeader: false,
} as const;

/** Sockets at a time; more are closed at once. */
export const MOST_SOCKETS = 4096;

/** Nothing sent nor received for this long ends a socket. */
export const IDLE_MS = 75_000;

/** What is said to a socket that sent no request that could be read. */
export const BAD_REQUESTS: Readonly<Record<string, [status: number, words: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
};
