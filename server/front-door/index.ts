import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { CALLS } from '../calls';
import { library } from '../content/library';
import { quizOf, quizSlugs } from '../quiz-of';
import { aboutItself } from './about-itself';
import { pathOf } from './address';
import type { NextHandler } from './ask-next';
import { openDoor, type Door } from './door';
import { drawings } from './drawings';
import { securityHeaders } from './headers';
import { BAD_REQUESTS, IDLE_MS, LIMITS, MOST_SOCKETS } from './limits';
import { metrics, type Metrics } from './metrics';
import { isDue, renew } from './renew';
import { networkOf, requestLog, type RequestLog } from './request-log';
import { readStock } from './stock';

export interface FrontDoorOptions {
  /** The folder of the build. */
  dist: string;
  next: NextHandler;
  /** Where the log goes; undefined keeps none. */
  log: ((lines: string) => void) | undefined;
  /** Opens `/metrics` to who knows it. */
  metricsToken: string | undefined;
}

export interface FrontDoor {
  /** Not listening yet. */
  server: Server;
  /** Reads what calls need, so that the first answer does not wait; from then on it is ready. */
  warmUp(): void;
  /** Takes no more connections, lets requests under way finish, and resolves when they have. */
  stop(): Promise<void>;
}

const MS_BETWEEN_LOOKS = 60_000;

/** The one place where requests come in: pages and files from memory, calls, and Next behind it for what is drawn on demand. */
export function frontDoor({ dist, next, log, metricsToken }: FrontDoorOptions): FrontDoor {
  const stock = readStock(dist);
  const counts = metrics();
  const lines = log && requestLog(log, () => new Date());
  const state = { ready: false, stopping: false };
  const about = aboutItself({ ready: () => state.ready && !state.stopping }, { metrics: counts, token: metricsToken });
  const studio = { next, index: stock.index };
  const door = openDoor({ stock, next, drawn: drawings(studio), calls: CALLS, about, tell: console.error });
  const listener = watched(door, { counts, lines, state });
  const server = createServer(LIMITS, listener);
  // What a request expects, besides leave to go on, need not be met; node:http would refuse it without our headers.
  server.on('checkExpectation', listener);
  limit(server, counts);
  const renewing = keepRenewed(() => renew(stock, studio, console.error), stock.index.day);
  return {
    server,
    warmUp() {
      const shelf = library();
      for (const slug of quizSlugs(shelf)) quizOf(slug, shelf);
      state.ready = true;
    },
    async stop() {
      state.stopping = true;
      clearInterval(renewing);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await closed;
      lines?.close();
    },
  };
}

/** What the log says of who was gone before an answer; nginx says so too. */
const HUNG_UP = 499;

interface Watch {
  counts: Metrics;
  lines: RequestLog | undefined;
  state: { stopping: boolean };
}

/** Gives each request its name, counts it and writes it down. */
function watched(door: Door, { counts, lines, state }: Watch) {
  const run = randomBytes(6).toString('base64url');
  let number = 0;
  return (request: IncomingMessage, response: ServerResponse) => {
    const start = performance.now();
    const id = `${run}-${(++number).toString(36)}`;
    const { socket } = request;
    const before = socket.bytesWritten;
    let route = 'unanswered';
    response.once('close', () => {
      const ms = Math.round((performance.now() - start) * 1000) / 1000;
      const status = response.headersSent ? response.statusCode : HUNG_UP;
      const method = request.method ?? '';
      counts.count(route, method, { status, ms });
      const path = pathOf(request.url ?? '')?.slice(0, 200) ?? '';
      const bytes = socket.bytesWritten - before;
      lines?.note({ id, method, path, status, bytes, ms, from: networkOf(socket.remoteAddress) });
    });
    const more = ['X-Request-Id', id, ...(state.stopping ? ['Connection', 'close'] : [])];
    const known = door(request, response, more);
    if (typeof known === 'string') route = known;
    else void known.then((late) => (route = late));
  };
}

function limit(server: Server, { sockets, refused }: Metrics): void {
  server.maxConnections = MOST_SOCKETS;
  server.setTimeout(IDLE_MS);
  server.on('drop', () => refused.inc());
  server.on('connection', (socket) => {
    sockets.inc();
    socket.once('close', () => sockets.dec());
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(error.code ?? '', socket));
}

/** Answers what could not be read as a request, with the headers of every answer. */
function refuse(code: string, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  const [status, words] = BAD_REQUESTS[code] ?? [400, 'Bad Request'];
  const headers = securityHeaders('call');
  const lines = headers.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${headers[i + 1]}`] : []));
  socket.end([`HTTP/1.1 ${status} ${words}`, ...lines, 'Connection: close', 'Content-Length: 0', '', ''].join('\r\n'));
}

/** Renews the pages once a day, and at once where the build is of an earlier one. */
function keepRenewed(renewAll: () => Promise<void>, built: string): NodeJS.Timeout {
  let drawn = built;
  const look = () => {
    const now = new Date();
    if (!isDue(drawn, now)) return;
    drawn = now.toISOString().slice(0, 10);
    void renewAll();
  };
  setImmediate(look);
  return setInterval(look, MS_BETWEEN_LOOKS).unref();
}
