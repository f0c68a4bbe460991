import type { ReviewStore } from '@/lib/review/card';
import { cardKey } from '@/lib/review/card-key';
import { readReviewStore, type Tolerated } from '@/lib/review/read-store';
import { recordAnswer, type Answered } from '@/lib/review/record-answer';
import { changeCards, storedCards, type StoredCards } from './database';

/**
 * Counts the first try at a question for review: to be called once its verdict is shown, with the `facts` that came with
 * the verdict. True once it is on this device for good, false where the device keeps nothing. Never rejects, and counts
 * the same answer once however often it is called.
 */
export async function recordReview(answered: Answered): Promise<boolean> {
  try {
    await changeReview((store) => recordAnswer(store, answered));
    return true;
  } catch {
    return false;
  }
}

/** The cards of this device, and how many could not be read. Rejects where storage is forbidden. */
export const readReview = async (): Promise<Tolerated<ReviewStore>> => toStore(await storedCards());

/** Writes the cards that `change` makes other than they were. Rejects where storage is forbidden or full. */
export const changeReview = (change: (store: ReviewStore) => ReviewStore): Promise<void> =>
  changeCards((stored) => {
    const { value: before } = toStore(stored);
    const known = new Set(before.cards);
    return change(before)
      .cards.filter((card) => !known.has(card))
      .map((card) => [cardKey(card), card]);
  });

const toStore = (stored: StoredCards): Tolerated<ReviewStore> => readReviewStore({ cards: [...stored.values()] });
