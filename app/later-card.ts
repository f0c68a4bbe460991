import { drawCard } from '@/components/card/draw-card';
import { layOut } from '@/lib/card/lay-out';
import { cardFonts, measureCard } from '@/server/card-fonts';
import { LATER, type FindLater, type LaterRoute } from '@/server/later-pages';

/** The card of what the store holds, drawn now. Nothing is drawn of a name that it does not hold. */
export async function laterCard(route: LaterRoute, name: string): Promise<Response> {
  const find: FindLater = LATER[route];
  const page = await find(name);
  if (!page?.card) return new Response(null, { status: page?.gone ? 410 : 404 });
  const bytes = await drawCard(layOut(page.card, measureCard), cardFonts());
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png', 'Cache-Control': 'no-store' } });
}
