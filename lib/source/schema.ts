import { z } from 'zod';
import { isRealDate, isRealDay } from '../kernel/dates';

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, for example "usc-50-4511"');

export const date = z
  .string()
  .refine(isRealDate, 'a date as precise as it is known: 2026, 2026-02, 2026-02-27 or 2026-02-24/2026-02-27');

/** A date that is known to the day. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day: 2026-03-03', abort: true })
  .refine(isRealDay, 'a day that exists');

export const sourceKind = z.enum(['news', 'statute', 'regulation', 'report', 'policy', 'statement', 'bill', 'other']);

/** What of a source no fact holds. */
export const leftOutSchema = z.strictObject({
  sentences: z.array(z.int().positive()).min(1).describe('Numbers of the sentences that hold it'),
  what: z.string().min(1).describe('What was left out, in our own words'),
  why: z.string().min(1),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** A bibliographic record. The text of a source is never part of it. */
export const sourceSchema = z
  .strictObject({
    id: slug,
    title: z.string().min(1).nullable().describe('As published; null if the text at hand has none'),
    publisher: z.string().min(1).nullable().describe('Who put it before readers; null if not known'),
    label: z.string().min(1).describe('A short name for it in running text, in our words'),
    origin: z.string().min(1).nullable().describe('Whose original report or document it is; null if not known'),
    rewrites: z
      .boolean()
      .default(false)
      .describe('True if it mainly retells reports of others: never counted as an original'),
    note: z.string().optional().describe('What a reader should know about this source, in our words'),
    author: z.string().min(1).optional(),
    published: date.optional(),
    asOf: date.optional().describe('For a law: the state of the text'),
    citation: z.string().optional(),
    url: z.url().optional(),
    kind: sourceKind,
    rights: z.enum(['copyrighted', 'public-domain', 'own']),
    completeness: z.enum(['full', 'excerpt']),
    file: z.string().min(1).describe('Name of the text in the folder that CITED_SOURCES names'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/, '64 characters of 0-9 and a-f, as "npm run facts -- sentences" prints them')
      .describe('SHA-256 of the normalised text'),
    length: z.int().positive().describe('Code points of the normalised text'),
    sentences: z.int().positive().describe('Sentences that the splitter cuts it into'),
    leftOut: z
      .array(leftOutSchema)
      .min(1)
      .optional()
      .describe('What of it no fact holds, and why; beside the facts it accounts for every sentence'),
  })
  .refine(({ leftOut = [], sentences }) => leftOut.every((one) => one.sentences.every((n) => n <= sentences)), {
    path: ['leftOut'],
    error: 'numbers of sentences that the text has',
  });

export type Source = z.infer<typeof sourceSchema>;

/** A document shows its own content; a report tells what somebody says. */
export const isDocument = (source: Source): boolean => source.kind !== 'news';

/** The date up to which a source can speak. */
export const sourceDate = (source: Source): string | undefined => source.asOf ?? source.published;
