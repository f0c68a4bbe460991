import { z } from 'zod';
import { date, slug } from '../source/schema';
import { slotValueSchema } from './slot';

export const modality = z.enum(['asserted', 'reported', 'hedged', 'denied', 'forecast', 'opinion']);

/** One link of the chain "who says so", outermost first. The report that carries it all is the evidence's source. */
export const attributionSchema = z.strictObject({
  speaker: slug.describe('An entity; an unnamed person is an entity of type "unnamed"'),
  verb: z.string().min(1).describe('As in "X said": said, argued, wrote, ruled'),
});

export const evidenceSchema = z.strictObject({
  source: slug,
  sentences: z.array(z.int().positive()).min(1).max(2).describe('Numbers of one sentence or of two neighbours'),
  anchors: z
    .record(z.string(), z.string().min(1))
    .default({})
    .describe('For each slot the few words of the source that hold it, exactly as they stand there'),
  presupposed: z
    .literal(true)
    .optional()
    .describe(
      'True where a noun phrase of the source takes the fact for granted, whatever the clause around it hedges',
    ),
  dates: z
    .array(
      z.strictObject({
        words: z.string().min(1).describe('Words of the span: "Friday", "last year"'),
        date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a day, month or year: 2026-02-27, 2026-02 or 2026'),
        reference: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day: 2026-02-27')
          .describe('The day from which the words are read'),
      }),
    )
    .default([]),
  coreferences: z
    .array(
      z.strictObject({
        words: z.string().min(1).describe('Words of the span that stand for the entity: "the company", "the law"'),
        entity: slug,
      }),
    )
    .default([]),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A wrong belief that an editor wants a question to meet. */
export const misconceptionSchema = z.strictObject({
  slot: z.string().min(1),
  value: slotValueSchema,
  why: z.string().min(1).describe('Why it is false, or what it is true of, in our own words'),
  fact: slug.optional().describe('The fact that shows it to be false, if another than this one'),
});
export type Misconception = z.infer<typeof misconceptionSchema>;

/** One statement in our own words with everything needed to check it. */
export const factSchema = z.strictObject({
  id: slug,
  kind: z.string().min(1),
  slots: z.record(z.string(), slotValueSchema),
  statement: z.string().min(1),
  modality,
  attribution: z.array(attributionSchema).default([]),
  scope: z.array(z.string()).default([]).describe('Words that limit the claim: "until recently", "only", "so far"'),
  polarity: z.enum(['affirmative', 'negative']).default('affirmative'),
  retold: z
    .literal(true)
    .optional()
    .describe('True where the source passes on what others reported: then it adds no original'),
  asOf: date.optional().describe('As of when it holds; left out only where its sources carry no date'),
  evidence: z.array(evidenceSchema).min(1),
  objectives: z.array(slug).default([]),
  ask: z
    .array(z.string())
    .optional()
    .describe('The slots that a question may ask for; without it, those the kind offers'),
  misconceptions: z.array(misconceptionSchema).default([]),
  explain: z.string().optional().describe('One or two sentences that feedback adds: why it matters, what follows'),
});
export type Fact = z.infer<typeof factSchema>;

/** Facts that answer the same question differently, on purpose, with the reason. */
export const disagreementSchema = z.strictObject({
  id: slug,
  about: z.string().min(1).describe('What they differ on, as a noun phrase'),
  facts: z.array(slug).min(2),
  reason: z.string().min(1).describe('Why the sources differ, in one line'),
});
export type Disagreement = z.infer<typeof disagreementSchema>;
