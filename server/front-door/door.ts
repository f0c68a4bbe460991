import type { IncomingMessage, ServerResponse } from 'node:http';
import { posix } from 'node:path';
import { Busy } from '../busy';
import type { CardCache } from '../card-cache';
import { contextOf, type Asking } from '../call-context';
import { refusedAtOnce, type Call, type CallResult } from '../calls';
import type { FindLater } from '../later-pages';
import { readJson } from '../request';
import { troubleOf } from '../store/trouble';
import { addressOf, lacksHost, pathOf } from './address';
import { isReading, JSON_TYPE, READS, refuse, refuseMethod, sendOn, tellBriefly, type Told, type Visit } from './brief';
import { answerLater, isLater } from './answer-later';
import type { NextHandler } from './ask-next';
import type { Drawing } from './drawings';
import { passToNext, sendDrawing } from './from-next';
import type { Headers } from './headers';
import { matchRoute } from './match-route';
import { INTERNAL, NOT_FOUND, ROUTES, TROUBLE } from './routes';
import { sendReady } from './send';
import type { Stock, Stocked } from './stock';

export interface DoorParts {
  stock: Stock;
  next: NextHandler;
  /** Pages that are drawn on demand, by their address with its query. */
  drawn: (url: string) => Promise<Drawing>;
  calls: Readonly<Record<string, Call>>;
  /** Pages that show what the store holds, by their route, and the pictures of their cards. */
  later: Readonly<Record<string, FindLater>>;
  cards: CardCache;
  /** Answers of the server about itself, by path. */
  about: Readonly<Record<string, (request: IncomingMessage) => Promise<Told> | Told>>;
  /** Hears of what went wrong on our side. */
  tell: (error: unknown) => void;
}

/**
 * Answers a request: from memory where the answer lies ready, by a call, or by a page that Next draws. Returns the route,
 * as metrics count it, at once for what lies ready. Whatever fails on our side is a page in words.
 */
export function openDoor(parts: DoorParts) {
  return (request: IncomingMessage, response: ServerResponse, more: Headers): string | Promise<string> => {
    const path = pathOf(request.url ?? '');
    const visit: Visit = { request, response, path: path ?? '', more };
    if (path === undefined || lacksHost(request)) return refuse(visit, 'No such address.\n');
    const fail = (error: unknown) => {
      // Who hung up waits for no answer, and that is no fault on our side.
      const passing = error instanceof Busy || troubleOf(error) !== undefined;
      if (!(error instanceof Busy) && !request.socket.destroyed) parts.tell(error);
      return showTrouble(visit, parts, passing ? 503 : 500);
    };
    try {
      const route = answer(visit, parts);
      return typeof route === 'string' ? route : route.catch(fail);
    } catch (error) {
      return fail(error);
    }
  };
}

function answer(visit: Visit, parts: DoorParts): string | Promise<string> {
  const { path } = visit;
  const ready = INTERNAL.has(path) ? undefined : parts.stock.answers.get(path);
  if (ready) return answerReady(visit, ready, parts);
  if (Object.hasOwn(parts.calls, path)) return answerCall(visit, parts);
  if (Object.hasOwn(parts.about, path)) return answerAbout(visit, parts);
  if (path.endsWith('/') && parts.stock.answers.has(path.slice(0, -1))) return sendOn(visit);
  const route = matchRoute(path);
  if (route && isLater(route)) return answerLater(visit, route, parts).then((known) => known ?? notFound(visit, parts));
  return route && isDrawn(route, path, parts.stock) ? answerDrawn(visit, route, parts) : notFound(visit, parts);
}

/**
 * True for what is drawn when it is asked for. It stands below a page that lies ready: so a lesson that is not there
 * costs nothing to draw, and Next gets no path that it would read as another (`..\`, `#`, a broken `%`).
 */
const isDrawn = (route: string, path: string, { answers }: Stock): boolean =>
  ROUTES[route] === 'drawn' && answers.has(posix.dirname(path));

function answerReady(visit: Visit, ready: Stocked, { next }: DoorParts): string | Promise<string> {
  const { request, response, more } = visit;
  const { route, kind } = ready.answer;
  if (!isReading(request)) return refuseMethod(visit, READS);
  // What the framework's own script asks for when it goes from one app page to another.
  if (kind === 'app' && request.headers.rsc !== undefined) return passToNext(visit, next).then(() => route);
  sendReady(ready, request, response, more);
  return route;
}

async function answerDrawn(visit: Visit, route: string, parts: DoorParts): Promise<string> {
  if (!isReading(visit.request)) return refuseMethod(visit, READS);
  const drawing = await parts.drawn(addressOf(visit.path, visit.request));
  if (drawing.page.status === 404) return notFound(visit, parts);
  if (drawing.page.status !== 200) throw new Error(`${route} answered ${drawing.page.status}`);
  sendDrawing(visit, drawing);
  return route;
}

async function answerCall(visit: Visit, { calls }: DoorParts): Promise<string> {
  const { request, path } = visit;
  if (request.method !== 'POST') return refuseMethod(visit, 'POST');
  const asking = askingOf(request);
  const refused = refusedAtOnce(path, asking);
  const answer = refused ?? (await called(calls[path]!, request, asking));
  // What was not read to its end must not be taken for the next request.
  const rest = request.readableEnded ? [] : ['Connection', 'close'];
  const more = [...visit.more, ...headersOf(answer), ...rest];
  tellBriefly({ ...visit, more }, { status: answer.status, type: JSON_TYPE, text: JSON.stringify(answer.body) });
  return path;
}

const called = async (call: Call, request: IncomingMessage, asking: Asking): Promise<CallResult> =>
  call(await readJson(request.iterator({ destroyOnReturn: false })), contextOf(asking, Date.now()));

function askingOf({ headers, socket }: IncomingMessage): Asking {
  const { origin, host, cookie } = headers;
  const [site, forwarded] = [headers['sec-fetch-site'], headers['x-forwarded-for']].map((one) => one?.toString());
  return { origin, site, host, cookie, forwarded, address: socket.remoteAddress };
}

const headersOf = ({ cookies = [], retryAfter }: CallResult): Headers => [
  ...cookies.flatMap((cookie) => ['Set-Cookie', cookie]),
  ...(retryAfter === undefined ? [] : ['Retry-After', String(retryAfter)]),
];

async function answerAbout(visit: Visit, { about }: DoorParts): Promise<string> {
  if (!isReading(visit.request)) return refuseMethod(visit, READS);
  tellBriefly(visit, await about[visit.path]!(visit.request));
  return visit.path;
}

/** The page that says that there is none. */
function notFound(visit: Visit, { stock }: DoorParts): string {
  if (!isReading(visit.request)) return refuseMethod(visit, READS);
  sendReady(stock.answers.get(NOT_FOUND)!, visit.request, visit.response, visit.more);
  return NOT_FOUND;
}

function showTrouble({ response, request, more }: Visit, { stock }: DoorParts, status: 500 | 503): string {
  const page = stock.answers.get(TROUBLE)!;
  if (response.headersSent) response.destroy();
  else
    sendReady(
      { ...page, answer: { ...page.answer, status } },
      request,
      response,
      status === 503 ? [...more, ...SOON] : more,
    );
  return TROUBLE;
}

const SOON = ['Retry-After', '2'];

export type Door = ReturnType<typeof openDoor>;
