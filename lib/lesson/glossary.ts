import { z } from 'zod';
import { slug } from '../source/schema';

/** A hard word and what it means here, in our own words. */
export const glossaryEntrySchema = z.strictObject({
  id: slug,
  term: z.string().min(1),
  meaning: z.string().min(1),
  fact: slug.optional().describe('The fact that the meaning rests on'),
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
