import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { drawCard } from '@/components/card/draw-card';
import { CardStates, CardWall, type DrawnCard } from '@/components/gallery/CardStates';
import { galleryCards } from '@/components/gallery/cards';
import { cardFile, type Card } from '@/lib/card/card';
import { groupBy } from '@/lib/kernel/group';
import { layOut } from '@/lib/card/lay-out';
import { words } from '@/lib/words';
import { cardFonts, measureCard } from '@/server/card-fonts';
import { allCards } from '@/server/cards';
import { site } from '@/server/lessons';
import { Frame } from '@/app/frame';

export const metadata: Metadata = { robots: { index: false } };

/** Cards of each kind as feeds cut them, invented ones and those of the site with the most and the fewest words; then all. */
export default async function CardGalleryPage() {
  if (process.env.NODE_ENV === 'production') notFound();
  const { name, language } = site();
  const all = await allCards();
  const invented = galleryCards({ site: name, language, say: words(language) });
  const shown: DrawnCard[] = [];
  for (const card of [...invented, ...extremes(all)]) shown.push(await drawnNow(card, invented.includes(card)));
  return (
    <Frame>
      <CardStates cards={shown} />
      <CardWall cards={all.map((card) => ({ ...card, url: `/cards/${cardFile(card)}` }))} />
    </Frame>
  );
}

/** The very picture that would be sent: invented cards have no address of their own. */
async function drawnNow(card: Card, isInvented: boolean): Promise<DrawnCard> {
  const bytes = await drawCard(layOut(card, measureCard), cardFonts());
  return {
    name: `${card.kind}: ${card.name}${isInvented ? ', invented' : ''}; ${card.title.length} characters`,
    url: `data:image/png;base64,${bytes.toString('base64')}`,
    alt: card.alt,
  };
}

/** Of each kind the card with the shortest title and the one with the longest. */
const extremes = (all: readonly Card[]): Card[] =>
  [...groupBy(all, ({ kind }) => [kind]).values()].flatMap((same) => {
    const sorted = [...same].sort((a, b) => a.title.length - b.title.length);
    return [...new Set([sorted[0]!, sorted.at(-1)!])];
  });
