import { createServer, type Server } from 'node:http';
import { availableParallelism } from 'node:os';
import type { Card } from '@/lib/card/card';
import { CALLS } from '../calls';
import { cardCache } from '../card-cache';
import { laterCardsFolder } from '../cards-on-disk';
import type { OpenClasses } from '../classroom/open-classes';
import { library } from '../content/library';
import { LATER } from '../later-pages';
import { OEMBED } from '../oembed-address';
import { quizOf, quizSlugs } from '../quiz-of';
import { aboutItself } from './about-itself';
import type { NextHandler } from './ask-next';
import { openDoor } from './door';
import { drawings } from './drawings';
import { limitSockets } from './limit-sockets';
import { LIMITS } from './limits';
import { metrics } from './metrics';
import { oembed } from './oembed';
import { isDue, renew } from './renew';
import { requestLog } from './request-log';
import { INTERNAL } from './routes';
import { readStock } from './stock';
import { watched } from './watched';

export { cardWorkers } from '../card-workers';

export interface FrontDoorOptions {
  /** The folder of the build. */
  dist: string;
  next: NextHandler;
  /** Where the log goes; undefined keeps none. */
  log: ((lines: string) => void) | undefined;
  /** Opens `/metrics` to who knows it. */
  metricsToken: string | undefined;
  /** Closed when it stops. */
  classes: OpenClasses;
  /** Draws cards elsewhere, so that nothing else waits for it. */
  drawCard: (card: Card) => Promise<Buffer>;
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
/** What pictures may take that were drawn when they were asked for: some 5,000 of them. */
const MOST_ON_DISK = 256 * 1024 * 1024;
/** Cards that are drawn at a time: a small machine keeps a core for those who save answers. */
const DRAWN_AT_ONCE = Math.max(1, Math.min(2, availableParallelism() - 1));

/** The one place where requests come in: pages and files from memory, calls, and Next behind it for what is drawn on demand. */
export function frontDoor({ dist, log, metricsToken, classes, ...given }: FrontDoorOptions): FrontDoor {
  const stock = readStock(dist);
  for (const path of INTERNAL)
    if (!stock.answers.has(path))
      throw new Error(`The build in ${dist} has no page ${path}, which stands for an error`);
  const counts = metrics();
  const lines = log && requestLog(log, () => new Date());
  const state = { ready: false, stopping: false };
  const about = {
    ...aboutItself(
      { ready: () => state.ready && !state.stopping, classes: classes.trouble },
      { metrics: counts, token: metricsToken },
    ),
    [OEMBED]: oembed(stock),
  };
  const next = counts.counting('page', given.next);
  const draw = counts.counting('card', given.drawCard);
  const studio = { next, index: stock.index };
  const cards = cardCache({ folder: laterCardsFolder(), limit: MOST_ON_DISK, draw, atOnce: DRAWN_AT_ONCE });
  const drawn = drawings(studio);
  const door = openDoor({ stock, next, drawn, calls: CALLS, later: LATER, cards, about, tell: console.error });
  const listener = watched(door, { counts, lines, state });
  const server = createServer(LIMITS, listener);
  // What a request expects, besides leave to go on, need not be met; node:http would refuse it without our headers.
  server.on('checkExpectation', listener);
  limitSockets(server, counts);
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
      await classes.close();
      lines?.close();
    },
  };
}

/** Renews the pages once a day, and at once where the build is of an earlier one. What failed is tried again at the next look. */
function keepRenewed(renewAll: () => Promise<boolean>, built: string): NodeJS.Timeout {
  let [drawn, under] = [built, false];
  const look = async () => {
    const now = new Date();
    if (under || !isDue(drawn, now)) return;
    under = true;
    if (await renewAll()) drawn = now.toISOString().slice(0, 10);
    under = false;
  };
  setImmediate(look);
  return setInterval(look, MS_BETWEEN_LOOKS).unref();
}
