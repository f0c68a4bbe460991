import { drawCard } from '@/components/card/draw-card';
import { cardFile } from '@/lib/card/card';
import { layOut } from '@/lib/card/lay-out';
import { cardFonts, measureCard } from '@/server/card-fonts';
import { allCards, cardByFile } from '@/server/cards';
import { forgetOldCards, keptCard, keptFolder } from '@/server/kept-cards';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  forgetOldCards(keptFolder(), new Date());
  return (await allCards()).map((card) => ({ file: cardFile(card) }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const card = await cardByFile(file);
  if (!card) return new Response(null, { status: 404 });
  const draw = () => drawCard(layOut(card, measureCard), cardFonts());
  // Who works on the drawing sees it drawn anew each time.
  const bytes = process.env.NODE_ENV === 'production' ? await keptCard(file, keptFolder(), draw) : await draw();
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}
