import { z } from 'zod';
import { date, slug } from '../source/schema';
import { slotValueSchema, termSchema } from './slot';

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

/** A wrong answer that is false for a reason that an editor can give. */
export const wrongAnswerSchema = z.strictObject({
  value: termSchema,
  why: z.string().min(1).describe('Why it is false, or what it is true of, in our own words'),
  fact: slug.optional().describe('The fact that shows it to be false, if another than this one'),
});
export type WrongAnswer = z.infer<typeof wrongAnswerSchema>;

/** A list that its source closes: every member is a fact of its own. Only where the whole section was read. */
export const closedListSchema = z.strictObject({
  facts: z.array(slug).min(2).describe('The facts that name its members'),
  slot: z.string().min(1).describe('The slot of these facts that holds a member'),
  wrong: z.array(wrongAnswerSchema).min(2).describe('What is not in the list'),
});
export type ClosedList = z.infer<typeof closedListSchema>;

/** Facts to be told apart by one slot: each row, the phrase of another slot, belongs to exactly one of them. */
export const matchSchema = z.strictObject({
  facts: z.array(slug).min(2).describe('Facts of the same kind, this one among them'),
  row: z.string().min(1).describe('The slot that is shown: "meaning"'),
  option: z.string().min(1).describe('The slot that is chosen: "word"; or "speaker", who says it'),
  extra: z.array(wrongAnswerSchema).min(1).describe('Options that belong to no row'),
});
export type Match = z.infer<typeof matchSchema>;

/** A situation that the lesson does not hold, to which the fact applies. */
export const caseSchema = z
  .strictObject({
    id: slug,
    quiz: slug
      .optional()
      .describe('A quiz across lessons: then it is asked there only, and its answers are the names of the tools'),
    situation: z.string().min(1).describe('One to three sentences, invented, no real names'),
    question: z.string().min(1),
    key: termSchema,
    why: z.string().min(1).describe('Why the fact leads to the key'),
    wrong: z.array(wrongAnswerSchema).min(1).max(3).describe('Two; in a case of a quiz one for each other tool'),
  })
  .refine(({ quiz, wrong }) => quiz !== undefined || wrong.length === 2, {
    path: ['wrong'],
    message: 'two wrong answers',
  });
export type Case = z.infer<typeof caseSchema>;

/** What kind of record would settle the claim, and what kinds would not. */
export const settledBySchema = z.strictObject({
  record: termSchema.describe('As a noun phrase: "the text of the contract itself"'),
  why: z.string().min(1),
  wrong: z.array(wrongAnswerSchema).length(2),
});

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
  supersededBy: slug.optional().describe('The fact that holds now, where this one is out of date'),
  evidence: z.array(evidenceSchema).min(1),
  objectives: z.array(slug).default([]),
  ask: z
    .array(z.string())
    .optional()
    .describe('The slots that a question may ask for; without it, those the kind offers'),
  misconceptions: z.array(misconceptionSchema).default([]),
  list: closedListSchema.optional(),
  match: matchSchema.optional(),
  cases: z.array(caseSchema).min(1).optional(),
  settledBy: settledBySchema.optional(),
  explain: z.string().optional().describe('One or two sentences that feedback adds: why it matters, what follows'),
});
export type Fact = z.infer<typeof factSchema>;

/** Facts that answer the same question differently, on purpose, with the reason. */
export const disagreementSchema = z.strictObject({
  id: slug,
  about: z.string().min(1).describe('What they differ on, as a noun phrase'),
  facts: z.array(slug).min(2),
  reason: z.string().min(1).describe('Why the sources differ, in one line'),
  ask: z
    .union([z.literal(false), z.tuple([slug, slug])])
    .optional()
    .describe(
      'false: a difference too small to teach. Two of the facts: the pair that a question sets against each other; ' +
        'needed where there are more than two facts and only a reader can tell which of them differ',
    ),
});
export type Disagreement = z.infer<typeof disagreementSchema>;
