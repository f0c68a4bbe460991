import { isReviewCard, type ReviewCard, type ReviewStore } from './card';
import { cardKey } from './card-key';

export const emptyReview: ReviewStore = { v: 1, cards: [] };

/** What could be read, and how many entries could not. */
export interface Tolerated<Value> {
  value: Value;
  dropped: number;
}

/** The cards of a store that may be damaged: each whole one, and of two of one question the newer. Nothing stored is empty. */
export function readReviewStore(stored: unknown): Tolerated<ReviewStore> {
  if (stored === undefined || stored === null) return { value: emptyReview, dropped: 0 };
  const entries: unknown = typeof stored === 'object' && 'cards' in stored ? stored.cards : undefined;
  if (!Array.isArray(entries)) return { value: emptyReview, dropped: 1 };
  const whole = entries.filter(isReviewCard);
  return { value: { v: 1, cards: newestCards(whole) }, dropped: entries.length - whole.length };
}

/** One card of each question and version: the one that changed last, the first where none did later. */
export function newestCards(cards: readonly ReviewCard[]): ReviewCard[] {
  const byKey = new Map<string, ReviewCard>();
  for (const card of cards) {
    const known = byKey.get(cardKey(card));
    if (!known || touchedAt(card) > touchedAt(known)) byKey.set(cardKey(card), card);
  }
  return [...byKey.values()];
}

/** When a card last changed, whichever way. */
const touchedAt = ({ lastReview, toldChanged = 0 }: ReviewCard): number => Math.max(lastReview, toldChanged);
