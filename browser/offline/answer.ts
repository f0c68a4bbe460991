import { mayHoldKey, OFFLINE_PAGE } from '../../lib/lesson/offline';
import { keptAt } from './shelves';

/** Longer than this nobody waits for a page that is at hand. */
const MS_TO_WAIT = 3000;

/** Of these the worker keeps out altogether: they are asked of the server or not at all. */
const NOT_OURS = /^\/(api|metrics|healthz|readyz)(\/|$)/;

/** The answer to a request, or nothing where the browser is to ask by itself. */
export function answerFor(request: Request): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || NOT_OURS.test(pathname)) return undefined;
  if (request.mode === 'navigate') return page(request, pathname);
  if (mayHoldKey(pathname)) return undefined;
  // Their addresses hold their hash: what is kept is right.
  if (/^\/(_next\/static|cards)\//.test(pathname)) return keptAt(pathname).then((kept) => kept ?? fetch(request));
  // What the framework asks for under the address of a page is no page.
  if (request.headers.has('rsc')) return undefined;
  return reached(request).then(async (answer) => answer ?? (await keptAt(pathname)) ?? Response.error());
}

/** A page from the server; from this device where none comes in time. */
async function page(request: Request, path: string): Promise<Response> {
  const asked = reached(request);
  const kept = await keptAt(path);
  if (!kept) return (await asked) ?? (await keptAt(OFFLINE_PAGE)) ?? Response.error();
  const fresh = await Promise.race([asked, new Promise<void>((resolve) => setTimeout(resolve, MS_TO_WAIT))]);
  // A proxy answers 502 or 503 for a server that is away.
  return fresh && fresh.status < 500 ? fresh : kept;
}

/** The server's answer, or nothing where it cannot be reached. */
const reached = (request: Request): Promise<Response | undefined> => fetch(request).catch(() => undefined);
