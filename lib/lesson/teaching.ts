import { z } from 'zod';
import { slug } from '../source/schema';
import { citedTextSchema, type TextAt } from './cited-text';

const sentence = z.string().trim().min(1).max(400);

/** Something that students mix up, what holds instead, and the step that teaches it. */
const confusionSchema = z.strictObject({
  confusion: sentence.describe('What students confuse'),
  holds: citedTextSchema.shape.text.describe('What holds instead'),
  facts: z.array(slug).min(1).describe('Ids of the facts that it rests on'),
  step: slug.describe('The step of the lesson that teaches it'),
});

/** What helps to teach one lesson: `teaching/<slug>.yaml`. */
export const teachingSchema = z.strictObject({
  prompts: z.array(sentence).default([]).describe('Things to discuss that have no right answer'),
  confusions: z.array(confusionSchema).default([]),
  standards: z.array(sentence).default([]).describe('What standards it may fit, in words'),
  vocabulary: z.array(slug).default([]).describe('Terms of the glossary to explain beforehand'),
});
export type Teaching = z.infer<typeof teachingSchema>;

/** What holds instead of each confusion, as a text that cites. */
export const teachingTexts = ({ confusions }: Teaching): TextAt[] =>
  confusions.map(({ holds, facts }, i) => ({
    text: holds,
    facts,
    path: ['confusions', i],
    words: ['confusions', i, 'holds'],
  }));

/** Every text of the file that shows no evidence, and where. What students confuse is about the facts that set it right. */
export const plainTexts = ({ prompts, confusions, standards }: Teaching): TextAt[] => [
  ...prompts.map((text, i): TextAt => bare(text, ['prompts', i])),
  ...confusions.map(({ confusion, facts }, i): TextAt => ({
    ...bare(confusion, ['confusions', i, 'confusion']),
    facts,
  })),
  ...standards.map((text, i): TextAt => bare(text, ['standards', i])),
];

const bare = (text: string, path: readonly PropertyKey[]): TextAt => ({ text, facts: [], path, words: path });
