import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { drawCard } from '@/components/card/draw-card';
import { galleryCards } from '@/components/gallery/cards';
import { CARD_DESIGN } from '@/lib/card/card';
import { layOut } from '@/lib/card/lay-out';
import { words } from '@/lib/words';
import { cardFonts, measureCard } from '@/server/card-fonts';

/** Pictures that somebody has looked at. `CITED_APPROVE=1` writes them anew: look at each before you commit it. */
const FOLDER = '__tests__/fixtures/cards';
/** How many pixels in a thousand may differ: another machine rounds edges otherwise. */
const PER_MILLE = 1;

/** The longest invented card of each kind. */
const cards = galleryCards({ site: 'Lamplight', language: 'en', say: words('en') }).filter((_, i) => i % 2 === 1);

test.each(cards.map((card) => [card.kind, card] as const))(
  'a card of the kind %s looks as approved; where it is to look otherwise, raise CARD_DESIGN and approve it',
  async (kind, card) => {
    const file = join(FOLDER, `${kind}-design-${CARD_DESIGN}.png`);
    const bytes = await drawCard(layOut(card, measureCard), cardFonts());
    if (process.env.CITED_APPROVE) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, bytes);
    }
    expect([file, existsSync(file)]).toEqual([file, true]);
    const [drawn, approved] = [PNG.sync.read(bytes), PNG.sync.read(readFileSync(file))];
    const { width, height } = approved;
    const differ = pixelmatch(drawn.data, approved.data, undefined, width, height, { threshold: 0.1 });
    expect((1000 * differ) / (width * height)).toBeLessThan(PER_MILLE);
  },
);

test('a letter more or another shade would be seen', async () => {
  const [card] = cards;
  const { data, width, height } = PNG.sync.read(await drawCard(layOut(card!, measureCard), cardFonts()));
  const other = PNG.sync.read(
    await drawCard(layOut({ ...card!, title: card!.title.replace('quay', 'quays') }, measureCard), cardFonts()),
  );
  expect(
    (1000 * pixelmatch(data, other.data, undefined, width, height, { threshold: 0.1 })) / (width * height),
  ).toBeGreaterThan(PER_MILLE);
});
