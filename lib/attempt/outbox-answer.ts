import { name, object, whole } from '../kernel/guard';

/** Through which number the server has the events of each tab, without a gap and for good. */
export type SavedThrough = Readonly<Record<string, number>>;

/**
 * Why events wait. `offline`, `unreachable`: no answer in time, with no connection at all or with one. `busy`: the server
 * cannot now. `signed-out`: it does not know whose device this is, or knows it as another's. `unconfirmed`: it took them,
 * and does not say that it has them.
 */
export type Waiting = 'offline' | 'unreachable' | 'busy' | 'signed-out' | 'unconfirmed';

/** Why events are not saved; `said` is the server's code for what was wrong, if it told one. */
export type Reason = { why: Waiting } | { why: 'refused'; status: number; said?: string };

/** What became of a request. */
export type ServerSaid =
  | { as: 'saved'; savedThrough: SavedThrough }
  | { as: 'waiting'; why: Waiting; retryAfter?: number }
  /** Never, as it is: one of its events, or the attempt, whatever is sent of it. */
  | { as: 'refused'; of: 'request' | 'attempt'; status: number; said?: string };

/** An answer of HTTP. `body` is what its JSON says, `retryAfter` the header of that name. */
export interface Answer {
  status: number;
  retryAfter: string | null;
  body: unknown;
}

const REFUSED: Partial<Record<number, 'request' | 'attempt'>> = {
  ...{ 400: 'request', 413: 'request', 422: 'request' },
  ...{ 403: 'attempt', 404: 'attempt', 409: 'attempt', 410: 'attempt' },
};
/** Longer than any pause that a quiz survives: a server that asks for more has made a mistake. */
const LONGEST_PAUSE_MS = 600_000;

/** What an answer means. One that does not say clearly what is saved says nothing. */
export function outboxAnswer({ status, retryAfter, body }: Answer, now: number): ServerSaid {
  if (status === 200 && isReceipt(body)) return { as: 'saved', savedThrough: body.savedThrough };
  const of = REFUSED[status];
  if (of) return { as: 'refused', of, status, ...(isProblem(body) && { said: body.error.code }) };
  const pause = retryAfter === null ? undefined : pauseOf(retryAfter, now);
  return {
    as: 'waiting',
    why: status === 401 ? 'signed-out' : 'busy',
    ...(pause !== undefined && { retryAfter: pause }),
  };
}

const hasSaved = object({ savedThrough: (value): value is object => typeof value === 'object' && value !== null });
const isProblem = object({ error: object({ code: name }) });

const isReceipt = (body: unknown): body is { savedThrough: SavedThrough } =>
  hasSaved(body) && Object.values(body.savedThrough).every(whole(-1));

/** Seconds, or a date: RFC 9110, 10.2.3. */
function pauseOf(header: string, now: number): number | undefined {
  const pause = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(pause) ? undefined : Math.min(LONGEST_PAUSE_MS, Math.max(0, pause));
}
