import { z } from 'zod';
import { slug } from '../source/schema';

/** A sentence of a page beside the lessons, and the facts behind it. */
export const citedTextSchema = z.strictObject({
  text: z.string().trim().min(1).max(400),
  facts: z.array(slug).default([]).describe('Ids of the facts that it rests on'),
});
export type CitedText = z.infer<typeof citedTextSchema>;

/** A few of them. */
export const citedTextsSchema = z.array(citedTextSchema).min(1).max(4);

/** A cited text with its place in its file, as a path of keys; that of its words may be another. */
export interface TextAt extends CitedText {
  path: readonly PropertyKey[];
  words?: readonly PropertyKey[];
}

/** The facts of some texts, each once, in the order of the texts. */
export const factsIn = (texts: readonly CitedText[]): string[] => [...new Set(texts.flatMap(({ facts }) => facts))];
