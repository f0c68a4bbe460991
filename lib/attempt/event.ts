import { z } from 'zod';

/** How sure a learner says to be. Never scored; nothing said is not a guess. */
export const confidences = ['guess', 'think', 'sure'] as const;
export type Confidence = (typeof confidences)[number];

const name = z.string().min(1);
const draft = z.union([z.string(), z.array(z.string())]);

/** Which event of which attempt it is. */
const stamp = {
  attempt: name.describe('Id of the attempt, made by chance'),
  tab: name.describe('Id of one load of the page, made by chance: a reload or a copied tab has another'),
  seq: z.int().min(0).describe('Counts the events of that load'),
  at: z.number().describe("Milliseconds since 1970 by the device's clock, which may jump"),
  tick: z.number().describe('The clock, or more than the tick of every event known by then: see nextStamp'),
};

const marked = { id: z.string(), text: z.string(), correct: z.boolean(), feedback: z.string() };

const gradeSchema = z.object({
  correct: z.boolean(),
  points: z.number(),
  key: z.string(),
  why: z.array(z.string()),
  options: z.array(z.object({ ...marked, chosen: z.boolean() })),
  rows: z.array(z.object({ ...marked, key: z.string(), chosen: z.string() })).optional(),
});

const saidSchema = z.discriminatedUnion('as', [
  z.object({ as: z.literal('graded'), grade: gradeSchema, evidence: z.array(z.unknown()) }),
  z.object({ as: z.literal('unclear') }).describe('It could not be read, so that it is no try'),
  z.object({ as: z.literal('changed') }).describe('The question was corrected or taken out, and does not count'),
]);

const seatSchema = z.object({
  item: name,
  version: name,
  tries: z.int().min(1).describe('Answers that count before the reveal: see triesOf'),
  start: draft.describe('The answer before anything was done'),
});
/** A question as it stands in an attempt. */
export type AttemptSeat = z.infer<typeof seatSchema>;

/** An answer as the server gets it. */
const given = { item: name, version: name, answer: draft };

const event = <Type extends string, Body extends z.ZodRawShape>(type: Type, body: Body) =>
  z.object({ v: z.literal(1), ...stamp, type: z.literal(type), ...body });

/** What learner or server did, as this version knows it. */
export const knownEventSchema = z.discriminatedUnion('type', [
  event('start', {
    lesson: name.describe('The slug of a lesson, or of a quiz across lessons'),
    form: name,
    seats: z.array(seatSchema),
  }),
  event('go', { item: name }),
  event('draft', { item: name, draft: draft.describe('What stands in the fields and is not yet an answer') }),
  event('invalid', { item: name }).describe('Checked before there was anything to check'),
  event('answer', {
    ...given,
    try: z.int().min(1).describe('1 for the first: see nextTry'),
    confidence: z.enum(confidences).optional().describe('Counts on the first try only'),
  }),
  event('unsent', given).describe('The server could not be reached with an answer'),
  event('verdict', { ...given, said: saidSchema }),
  event('second-chance', { item: name }),
  event('reveal', { item: name }).describe('The learner would rather see the answer than try again'),
  event('pause', {}),
  event('resume', {}),
  event('finish', {}),
]);
export type KnownEvent = z.infer<typeof knownEventSchema>;

/** An event of a later version: it is kept and passed on, and means nothing here. */
export const futureEventSchema = z.object({ v: z.int().min(1), ...stamp, type: name });
export type FutureEvent = z.infer<typeof futureEventSchema>;

export type AttemptEvent = KnownEvent | FutureEvent;

/** An event of one type. */
export type EventOf<Type extends KnownEvent['type']> = Extract<KnownEvent, { type: Type }>;
/** What the server said of an answer. */
export type Said = EventOf<'verdict'>['said'];
