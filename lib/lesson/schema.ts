import { z } from 'zod';
import { date, day, slug } from '../source/schema';
import type { FigureOutline } from './figure';

export const objectiveSchema = z.strictObject({
  id: slug,
  text: z.string().min(1).describe('What the learner can do afterwards'),
  weight: z.int().positive().describe('Share of a quiz form'),
  figures: z.boolean().default(false).describe('True if the numbers and dates are worth knowing: they may be asked'),
});

/** A side of a dispute that a lesson tells, and the entities that speak for it. */
export const partySchema = z.strictObject({ name: z.string().min(1).max(40), speakers: z.array(slug).min(1) });
export type Party = z.infer<typeof partySchema>;

/** The head of a lesson file. */
export const lessonMetaSchema = z.strictObject({
  slug,
  title: z.string().min(1).max(90).describe('A question'),
  summary: z.string().min(1).max(150),
  published: day.optional().describe('The day on which the lesson was first published: it never changes'),
  sourcesEnd: date
    .optional()
    .describe('Date of the newest source used, as precise as it is known; left out where no source carries a date'),
  asOf: date.optional().describe('State of the law text, where there is one'),
  assumes: z.string().trim().min(1).max(150).optional().describe('What it assumes that a reader knows, in a sentence'),
  topics: z.array(slug).min(1),
  objectives: z.array(objectiveSchema).min(1).max(5),
  asks: z
    .enum(['cited', 'objectives'])
    .default('objectives')
    .describe('What the quiz may ask: only facts that the lesson cites, or every fact of its objectives'),
  parties: z
    .tuple([partySchema, partySchema])
    .optional()
    .describe('The two sides of a dispute: the lint compares how many words each is given'),
  questions: z.int().min(4).max(20).default(10).describe('How many questions a form of the quiz has'),
});

export type LessonMeta = z.infer<typeof lessonMetaSchema>;

/** A step as the reader counts it. */
export interface StepOutline {
  id: string;
  title: string;
  words: number;
  facts: string[];
  terms: string[];
  /** Sources that it sends the reader to. */
  sources: string[];
  /** Its figures, where it has some. */
  figures?: FigureOutline[];
  /** The question at its end. */
  check?: AskedFact;
  /** The question to guess at before reading. */
  guess?: AskedFact;
}

/** A fact about which the lesson itself asks, and where in its file. */
export interface AskedFact {
  fact: string;
  line?: number;
  column?: number;
}

/** What is known of a lesson without rendering it. */
export interface LessonOutline {
  steps: StepOutline[];
  facts: string[];
  /** Reading time at 180 words a minute, rounded up. */
  minutes: number;
}
