import type { PublicItem } from '@/lib/question/item';
import type { AskedAgain } from '@/lib/review/asked-again';
import type { FactVersion, ReviewCard, ReviewStore } from '@/lib/review/card';
import { cardKey } from '@/lib/review/card-key';
import { reviewQueue, type Standing } from '@/lib/review/queue';

/** A question of a sitting, with the card that it comes back from. */
export interface DueQuestion {
  card: ReviewCard;
  item: PublicItem;
  facts: readonly FactVersion[];
}

/** What one sitting asks, and what is to be told as changed. */
export interface Sitting {
  questions: DueQuestion[];
  changed: ReviewCard[];
}

/** Asks the server about cards, at most twelve, in their order. Rejects where it cannot be reached. */
export type AskServer = (cards: readonly ReviewCard[]) => Promise<AskedAgain[]>;

/**
 * The sitting that is due. A card is taken to stand as it was until the server has said otherwise; where some have
 * changed, the next ones that are due move up and are asked about in turn. Rejects where the server cannot be reached.
 */
export async function planSitting(store: ReviewStore, askServer: AskServer, now: number): Promise<Sitting> {
  const said = new Map<string, AskedAgain>();
  for (;;) {
    const { cards, changed } = reviewQueue(store, (card) => standing(card, said.get(cardKey(card))), now);
    const open = cards.filter((card) => !said.has(cardKey(card)));
    if (open.length === 0) return { questions: cards.flatMap((card) => question(card, said)), changed };
    const answers = await askServer(open);
    open.forEach((card, i) => said.set(cardKey(card), answers[i] ?? 'gone'));
  }
}

function standing({ version, facts }: ReviewCard, said: AskedAgain | undefined): Standing {
  if (said === undefined) return { version, facts };
  return typeof said === 'string' ? 'gone' : { version: said.item.version, facts: said.facts };
}

function question(card: ReviewCard, said: ReadonlyMap<string, AskedAgain>): DueQuestion[] {
  const answer = said.get(cardKey(card));
  return typeof answer === 'object' ? [{ card, item: answer.item, facts: answer.facts }] : [];
}
