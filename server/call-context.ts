import { appOrigin } from './env';
import { networkOf } from './front-door/request-log';

/** What calls know of a request, besides its body. */
export interface CallContext {
  /** Milliseconds since 1970, by the server's clock. */
  now: number;
  cookies: { seat?: string; teacher?: string };
  /** The network of who asks, for limits: kept in memory for some minutes, and nowhere else. */
  network: string;
  /** True where browsers keep secure cookies: on https, and on this machine. */
  secure: boolean;
}

/** Cookies to keep for so many seconds; null to forget. */
export type SetCookies = Partial<Record<keyof CallContext['cookies'], { value: string; seconds: number } | null>>;

const NAMES = { seat: '__Host-cited-seat', teacher: '__Host-cited-teacher' } as const;
const MOST_SECONDS = 400 * 86_400;
const ATTRIBUTES = 'Path=/; HttpOnly; Secure; SameSite=Lax';

/** What is said of a request before its body is read, in the headers that both adapters know. */
export interface Asking {
  origin: string | undefined;
  /** `Sec-Fetch-Site`. */
  site: string | undefined;
  host: string | undefined;
  cookie: string | undefined;
  /** `X-Forwarded-For`, which only a proxy on this machine is believed. */
  forwarded: string | undefined;
  /** Address of the other end. */
  address: string | undefined;
}

/** What a call is told of who asks. */
export const contextOf = ({ origin, cookie, forwarded, address }: Asking, now: number): CallContext => ({
  ...{ now, cookies: readCookies(cookie), secure: origin !== undefined && keepsSecrets(origin) },
  network: networkOf(isLocal(address) ? (forwarded?.split(',').at(-1)?.trim() ?? address) : address),
});

const isLocal = (address = ''): boolean => /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/i.test(address);

/** True for an address where nobody on the way can read what is sent. */
export function keepsSecrets(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname));
}

/** True for the names by which a machine calls itself. */
export const isThisMachine = (hostname: string): boolean =>
  /^(localhost|(.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/** Why a call of the classroom is not listened to: another site may have made the browser send it, or others could read along. */
export function notFromHere({ origin, site, host }: Asking): 'origin' | 'needs-https' | undefined {
  if (origin === undefined || !URL.canParse(origin) || new URL(origin).origin !== origin) return 'origin';
  if (site !== undefined && site !== 'same-origin') return 'origin';
  const own = new URL(appOrigin()).origin;
  // Whoever opens it on this machine may do so by any name and port of it.
  const here = isThisMachine(new URL(origin).hostname) && new URL(origin).host === host;
  if (origin !== own && !here && new URL(origin).host !== host) return 'origin';
  if (!keepsSecrets(origin)) return 'needs-https';
  return origin === own || here ? undefined : 'origin';
}

/** The cookies of ours among those that a browser sent. */
export function readCookies(header: string | null | undefined): CallContext['cookies'] {
  const sent = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const [name = '', value = ''] = pair.trim().split('=', 2);
    if (!sent.has(name)) sent.set(name, value);
  }
  const [seat, teacher] = [sent.get(NAMES.seat), sent.get(NAMES.teacher)];
  return { ...(seat && { seat }), ...(teacher && { teacher }) };
}

/** The values of `Set-Cookie`. */
export const writeCookies = (cookies: SetCookies): string[] =>
  (Object.keys(cookies) as (keyof SetCookies)[]).flatMap((name) => {
    const kept = cookies[name];
    if (kept === undefined) return [];
    const seconds = kept ? Math.max(0, Math.min(MOST_SECONDS, Math.floor(kept.seconds))) : 0;
    return [`${NAMES[name]}=${kept?.value ?? ''}; Max-Age=${seconds}; ${ATTRIBUTES}`];
  });
