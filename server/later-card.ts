import { cardFile, type Card } from '@/lib/card/card';

/** What a card says and how it looks, in ten digits: with them its address may be kept for ever. */
export const laterVersion = (card: Card): string => cardFile(card).slice(card.name.length + 1, -'.png'.length);

/** Address and alt text of the card of a page that shows what the store holds. */
export const laterImage = (page: string, card: Card): { url: string; alt: string } => ({
  url: `${page}/card.png?v=${laterVersion(card)}`,
  alt: card.alt,
});
