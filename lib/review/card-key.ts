import type { ReviewCard } from './card';

/** Names a card: corrected words make another. */
export const cardKey = ({ lesson, item, version }: Pick<ReviewCard, 'lesson' | 'item' | 'version'>): string =>
  JSON.stringify([lesson, item, version]);
