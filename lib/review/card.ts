import { between, flag, listOf, maybe, nameUpTo, object, oneOf, whole, type Guarded } from '../kernel/guard';

/** How long a slug may be, and the name of a question or of a version: a longer one would be refused with all that are asked with it. */
export const MOST_SLUG = 100;
export const MOST_NAME = 40;
const MOST_OF_FACT = 200;

/** Milliseconds since 1970 that a Date can hold, in whichever zone. */
const time = between(0, 8.6e15);
const count = whole(0);

/** A fact as it was when it was asked, by its digest: see factDigest. */
const factVersion = object({ fact: nameUpTo(MOST_OF_FACT), digest: nameUpTo(MOST_OF_FACT) });
export type FactVersion = Guarded<typeof factVersion>;

/** A question to come back to, with what FSRS knows of its memory. There is one from the first answer on. */
export const isReviewCard = object({
  lesson: nameUpTo(MOST_SLUG),
  item: nameUpTo(MOST_NAME),
  version: nameUpTo(MOST_NAME),
  facts: listOf(factVersion),
  /** Answered wrong and marked Sure, and not right since. */
  sureButWrong: flag,
  /** From when on it is asked. */
  due: time,
  lastReview: time,
  /** Days until the odds to know it fall to 90 %. */
  stability: between(0.001, 36_500),
  difficulty: between(1, 10),
  scheduledDays: count,
  learningSteps: count,
  reps: count,
  lapses: count,
  /** Learning, Review, Relearning. */
  state: oneOf(1, 2, 3),
  /** When the learner was told that it changed: it is out of the queue since. */
  toldChanged: maybe(time),
});
export type ReviewCard = Guarded<typeof isReviewCard>;

/** All cards of a learner, as they are kept on the device. */
export interface ReviewStore {
  v: 1;
  cards: ReviewCard[];
}
