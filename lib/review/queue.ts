import { byText } from '../kernel/text';
import type { FactVersion, ReviewCard, ReviewStore } from './card';
import { cardKey } from './card-key';

/** More is no sitting but a chore, and the number of all that waits would be a reproach: nobody is told it. */
export const MOST_IN_A_SITTING = 12;

/** A question as it is published now; `gone`: it no longer is; `unknown`: nobody can say, as when offline. */
export type Standing = { version: string; facts: readonly FactVersion[] } | 'gone' | 'unknown';

export interface ReviewQueue {
  /** What to ask in this sitting, in order. */
  cards: ReviewCard[];
  /** Cards whose question or facts were corrected: to be told once, see `tellChanged`. */
  changed: ReviewCard[];
}

/** What is due: first what was wrong though the learner was sure, then what has waited longest. */
export function reviewQueue(
  { cards }: ReviewStore,
  standingOf: (card: ReviewCard) => Standing,
  now: number,
): ReviewQueue {
  const stands = cards
    .filter(({ toldChanged }) => toldChanged === undefined)
    .map((card) => ({ card, standing: standingOf(card) }));
  const changed = stands.filter(({ card, standing }) => isChanged(card, standing)).map(({ card }) => card);
  const due = stands
    .filter(({ card, standing }) => standing !== 'unknown' && !isChanged(card, standing) && card.due <= now)
    .map(({ card }) => card);
  return { cards: due.sort(byUrgency).slice(0, MOST_IN_A_SITTING), changed };
}

/** Takes the cards that were told to have changed out of the queue for good. */
export function tellChanged(store: ReviewStore, told: readonly ReviewCard[], now: number): ReviewStore {
  const keys = new Set(told.map(cardKey));
  return {
    ...store,
    cards: store.cards.map((card) => (keys.has(cardKey(card)) ? { ...card, toldChanged: now } : card)),
  };
}

function isChanged({ version, facts }: ReviewCard, standing: Standing): boolean {
  if (standing === 'unknown') return false;
  if (standing === 'gone' || standing.version !== version) return true;
  const digests = new Map(standing.facts.map(({ fact, digest }) => [fact, digest]));
  return facts.some(({ fact, digest }) => digests.get(fact) !== digest);
}

const byUrgency = (a: ReviewCard, b: ReviewCard): number =>
  Number(b.sureButWrong) - Number(a.sureButWrong) ||
  a.due - b.due ||
  // Most are due as a day begins.
  a.lastReview - b.lastReview ||
  byText(cardKey(a), cardKey(b));
