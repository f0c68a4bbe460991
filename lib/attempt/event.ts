// The small build of zod: pages load this file, and all of zod would weigh 90 KB.
import * as z from 'zod/mini';

/** How sure a learner says to be. Never scored; nothing said is not a guess. */
export const confidences = ['guess', 'think', 'sure'] as const;
export type Confidence = (typeof confidences)[number];

const name = z.string().check(z.minLength(1));
const draft = z.union([z.string(), z.array(z.string())]);

/** Which event of which attempt it is. */
const stamp = {
  /** Id of the attempt, made by chance. */
  attempt: name,
  /** Id of one load of the page, made by chance: a reload or a copied tab has another. */
  tab: name,
  /** Counts the events of that load. */
  seq: z.int().check(z.minimum(0)),
  /** Milliseconds since 1970 by the device's clock, which may jump. */
  at: z.number(),
  /** The clock, or more than the tick of every event known by then: see nextStamp. */
  tick: z.number(),
};

const marked = { id: z.string(), text: z.string(), correct: z.boolean(), feedback: z.string() };

const gradeSchema = z.object({
  correct: z.boolean(),
  points: z.number(),
  key: z.string(),
  why: z.array(z.string()),
  options: z.array(z.object({ ...marked, chosen: z.boolean() })),
  rows: z.optional(z.array(z.object({ ...marked, key: z.string(), chosen: z.string() }))),
});

const saidSchema = z.discriminatedUnion('as', [
  z.object({ as: z.literal('graded'), grade: gradeSchema, evidence: z.array(z.unknown()) }),
  /** It could not be read, so that it is no try. */
  z.object({ as: z.literal('unclear') }),
  /** The question was corrected or taken out, and does not count. */
  z.object({ as: z.literal('changed') }),
]);

const seatSchema = z.object({
  item: name,
  version: name,
  /** Answers that count before the reveal: see triesOf. */
  tries: z.int().check(z.minimum(1)),
  /** The answer before anything was done. */
  start: draft,
});
/** A question as it stands in an attempt. */
export type AttemptSeat = z.infer<typeof seatSchema>;

/** An answer as the server gets it. */
const given = { item: name, version: name, answer: draft };

const event = <Type extends string, Body extends z.core.$ZodShape>(type: Type, body: Body) =>
  z.object({ v: z.literal(1), ...stamp, type: z.literal(type), ...body });

/** What learner or server did, by type, as this version knows it. */
const known = {
  /** `lesson` is the slug of a lesson, or of a quiz across lessons. */
  start: event('start', { lesson: name, form: name, seats: z.array(seatSchema) }),
  go: event('go', { item: name }),
  /** What stands in the fields and is not yet an answer. */
  draft: event('draft', { item: name, draft }),
  /** Checked before there was anything to check. */
  invalid: event('invalid', { item: name }),
  /** `try` is 1 for the first (see nextTry); `confidence` counts on the first try only. */
  answer: event('answer', {
    ...given,
    try: z.int().check(z.minimum(1)),
    confidence: z.optional(z.enum(confidences)),
  }),
  /** The server could not be reached with an answer. */
  unsent: event('unsent', given),
  verdict: event('verdict', { ...given, said: saidSchema }),
  'second-chance': event('second-chance', { item: name }),
  /** The learner would rather see the answer than try again. */
  reveal: event('reveal', { item: name }),
  pause: event('pause', {}),
  resume: event('resume', {}),
  finish: event('finish', {}),
};
type Known = typeof known;

/** An event of one type. */
export type EventOf<Type extends keyof Known> = z.infer<Known[Type]>;
export type KnownEvent = { [Type in keyof Known]: EventOf<Type> }[keyof Known];

/** The schema of a type of event, if this version knows it. */
export const knownSchema = (type: string): Known[keyof Known] | undefined =>
  Object.hasOwn(known, type) ? known[type as keyof Known] : undefined;

/** An event of a later version: it is kept and passed on, and means nothing here. */
export const futureEventSchema = z.object({ v: z.int().check(z.minimum(1)), ...stamp, type: name });
export type FutureEvent = z.infer<typeof futureEventSchema>;

export type AttemptEvent = KnownEvent | FutureEvent;

/** What the server said of an answer. */
export type Said = EventOf<'verdict'>['said'];
