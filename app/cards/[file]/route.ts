import { drawCard } from '@/components/card/draw-card';
import { cardFile } from '@/lib/card/card';
import { cardFonts } from '@/server/card-fonts';
import { allCards, cardByFile } from '@/server/cards';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = async () => (await allCards()).map((card) => ({ file: cardFile(card) }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const card = await cardByFile((await params).file);
  return card ? drawCard(card, cardFonts()) : new Response(null, { status: 404 });
}
