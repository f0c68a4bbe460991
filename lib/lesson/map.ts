import { z } from 'zod';
import { slug } from '../source/schema';
import { citedTextsSchema, type CitedText, type TextAt } from './cited-text';

const name = z.string().trim().min(1).max(60);

/** One of the topics that meet: what it is, what part it played, and the lesson on it, once there is one. */
const topicSchema = z.strictObject({
  name,
  lesson: slug.optional().describe('The lesson on it; left out while there is none'),
  is: citedTextsSchema.describe('What it is'),
  part: citedTextsSchema.describe('What part it played where the topics meet'),
});

/** How the lessons of a site hang together: `map.yaml`. */
export const siteMapSchema = z.strictObject({
  title: name,
  meeting: z.strictObject({
    heading: name.describe('What the topics meet in'),
    says: citedTextsSchema,
    lesson: slug.optional().describe('The lesson that tells it; left out while there is none'),
  }),
  topics: z.array(topicSchema).min(2).max(5),
  order: z
    .array(z.strictObject({ lesson: slug, why: z.string().trim().min(1).max(200) }))
    .default([])
    .describe('Why each lesson stands where site.yaml puts it'),
});
export type SiteMap = z.infer<typeof siteMapSchema>;

/** Every text of the map that cites, in reading order. */
export const mapTexts = ({ meeting, topics }: SiteMap): TextAt[] => [
  ...topics.flatMap(({ is }, i) => placed(is, ['topics', i, 'is'])),
  ...placed(meeting.says, ['meeting', 'says']),
  ...topics.flatMap(({ part }, i) => placed(part, ['topics', i, 'part'])),
];

const placed = (texts: readonly CitedText[], path: readonly PropertyKey[]): TextAt[] =>
  texts.map((text, i) => ({ ...text, path: [...path, i] }));

/** Every lesson that the map names, and where. */
export const mapLessons = ({ meeting, topics, order }: SiteMap): { lesson: string; path: PropertyKey[] }[] => [
  ...(meeting.lesson === undefined ? [] : [{ lesson: meeting.lesson, path: ['meeting', 'lesson'] }]),
  ...topics.flatMap(({ lesson }, i) => (lesson === undefined ? [] : [{ lesson, path: ['topics', i, 'lesson'] }])),
  ...order.map(({ lesson }, i) => ({ lesson, path: ['order', i, 'lesson'] })),
];
