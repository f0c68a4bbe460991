import { laterVersion } from '../later-card';
import type { LaterPage } from '../later-pages';
import { queryOf } from './address';
import { isReading, READS, refuseMethod, tellBriefly, TEXT, type Visit } from './brief';
import type { DoorParts } from './door';
import { sendDrawing } from './from-next';
import { securityHeaders } from './headers';
import { ROUTES } from './routes';

/** A route that shows what the store holds: a page, or the card below it. */
export const isLater = (route: string): boolean => ROUTES[route] === 'kept' || ROUTES[route] === 'card';

const CARD = '/card.png';

/**
 * Answers with what the store holds at this moment, or gives undefined where it holds nothing of that name: nothing is
 * drawn before that is known. Nothing of the request but the name gets any further.
 */
export async function answerLater(visit: Visit, route: string, parts: DoorParts): Promise<string | undefined> {
  if (!isReading(visit.request)) return refuseMethod(visit, READS);
  const ofCard = ROUTES[route] === 'card';
  const [, folder, name = ''] = visit.path.split('/');
  const page = await parts.later[ofCard ? route.slice(0, -CARD.length) : route]?.(name);
  if (!page) return undefined;
  const path = `/${folder}/${page.name}`;
  if (ofCard) return answerCard(visit, { route, path, page }, parts);
  if (page.name !== name) return sendTo(visit, route, path);
  // The state keeps apart what was drawn of the same page before. The page itself does not read it.
  const drawing = await parts.drawn(`${path}?state=${page.state}`);
  // Deleted since it was looked for.
  if (drawing.page.status === 404) return undefined;
  if (drawing.page.status !== 200) throw new Error(`${route} answered ${drawing.page.status}`);
  sendDrawing(visit, drawing);
  return route;
}

/** The card, under the one address that says what is on it. */
async function answerCard(
  visit: Visit,
  { route, path, page: { card, gone } }: { route: string; path: string; page: LaterPage },
  { cards }: DoorParts,
): Promise<string> {
  if (!card) {
    const text = gone ? 'This card was taken back.\n' : 'There is no card of this.\n';
    tellBriefly(visit, { status: gone ? 410 : 404, type: TEXT, text });
    return route;
  }
  const version = `?v=${laterVersion(card)}`;
  if (visit.path !== `${path}${CARD}` || queryOf(visit.request) !== version)
    return sendTo(visit, route, `${path}${CARD}${version}`);
  sendPicture(visit, await cards(card));
  return route;
}

function sendPicture({ request, response, path, more }: Visit, bytes: Buffer): void {
  response.writeHead(200, [
    ...securityHeaders('card', { path, type: 'image/png' }),
    ...['Content-Type', 'image/png', 'Cache-Control', 'public, max-age=31536000, immutable'],
    ...['Content-Length', String(bytes.length)],
    ...more,
  ]);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function sendTo(visit: Visit, route: string, address: string): string {
  tellBriefly({ ...visit, more: [...visit.more, 'Location', address] }, { status: 302, type: TEXT, text: '' });
  return route;
}
