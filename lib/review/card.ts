// The small build of zod: pages load this file.
import * as z from 'zod/mini';

/** How long a slug may be, and the name of a question or of a version: a longer one would be refused with all that are asked with it. */
export const MOST_SLUG = 100;
export const MOST_NAME = 40;
const MOST_OF_FACT = 200;

const name = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
/** Milliseconds since 1970 that a Date can hold, in whichever zone. */
const time = z.number().check(z.minimum(0), z.maximum(8.6e15));
const count = z.int().check(z.minimum(0));

/** A fact as it was when it was asked, by its digest: see factDigest. */
const factVersionSchema = z.object({ fact: name(MOST_OF_FACT), digest: name(MOST_OF_FACT) });
export type FactVersion = z.infer<typeof factVersionSchema>;

/** A question to come back to, with what FSRS knows of its memory. There is one from the first answer on. */
export const reviewCardSchema = z.object({
  lesson: name(MOST_SLUG),
  item: name(MOST_NAME),
  version: name(MOST_NAME),
  facts: z.array(factVersionSchema),
  /** Answered wrong and marked Sure, and not right since. */
  sureButWrong: z.boolean(),
  /** From when on it is asked. */
  due: time,
  lastReview: time,
  /** Days until the odds to know it fall to 90 %. */
  stability: z.number().check(z.minimum(0.001), z.maximum(36_500)),
  difficulty: z.number().check(z.minimum(1), z.maximum(10)),
  scheduledDays: count,
  learningSteps: z.int().check(z.minimum(0), z.maximum(1_000)),
  reps: count,
  lapses: count,
  /** Learning, Review, Relearning. */
  state: z.literal([1, 2, 3]),
  /** When the learner was told that it changed: it is out of the queue since. */
  toldChanged: z.optional(time),
});
export type ReviewCard = z.infer<typeof reviewCardSchema>;

/** All cards of a learner, as they are kept on the device. */
export const reviewStoreSchema = z.object({ v: z.literal(1), cards: z.array(reviewCardSchema) });
export type ReviewStore = z.infer<typeof reviewStoreSchema>;
