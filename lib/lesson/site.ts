import { z } from 'zod';
import { slug } from '../source/schema';

/** What a content folder says of itself: another author's folder is another site. */
export const siteSchema = z.strictObject({
  name: z.string().min(1).max(40),
  line: z.string().min(1).describe('What this is, in one line'),
  description: z.string().min(1).max(150),
  language: z.literal('en').describe('Language of the content and of the interface'),
  signatures: z
    .enum(['required', 'optional'])
    .default('optional')
    .describe('"required": only facts that a reviewer has signed are published'),
  lessons: z.array(slug).min(1).describe('Lessons in the order suggested'),
});
export type Site = z.infer<typeof siteSchema>;
