import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { TEXT, type Told } from './brief';
import type { DoorParts } from './door';
import type { Metrics } from './metrics';

const told = (status: number, text: string): Told => ({ status, type: TEXT, text: `${text}\n` });

/**
 * What the server tells of itself: `/healthz`, that it runs; `/readyz`, that it takes requests, and whether there are classes; `/metrics`, to whoever
 * knows the token, and to nobody where there is none.
 */
export const aboutItself = (
  state: { ready: () => boolean; classes: () => Promise<string | undefined> },
  { metrics, token }: { metrics: Metrics; token: string | undefined },
): DoorParts['about'] => ({
  '/healthz': () => told(200, 'ok'),
  '/readyz': async () => {
    if (!state.ready()) return told(503, 'not ready');
    const trouble = await state.classes();
    // Lessons and quizzes need no store.
    return told(200, trouble ? `ready, without classes: ${trouble}` : 'ready');
  },
  '/metrics': async (request) =>
    token && knows(request, token)
      ? { status: 200, type: metrics.type, text: await metrics.text() }
      : told(404, 'Set METRICS_TOKEN, and send it as "Authorization: Bearer …".'),
});

function knows({ headers }: IncomingMessage, token: string): boolean {
  const [given, wanted] = [headers.authorization ?? '', `Bearer ${token}`].map((text) => Buffer.from(text));
  return given!.length === wanted!.length && timingSafeEqual(given!, wanted!);
}
