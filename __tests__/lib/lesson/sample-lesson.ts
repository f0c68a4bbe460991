import type { LessonWorld } from '@/lib/lesson/node';
import { lessonMetaSchema } from '@/lib/lesson/schema';
import { outlineFile, type LessonFile } from '@/server/content/lesson-file';

const FILE = 'sample.mdx';

const meta = lessonMetaSchema.parse({
  slug: 'sample',
  title: 'What is a sample?',
  summary: 'A sample.',
  sourcesEnd: '2024-03-08',
  topics: ['sample'],
  objectives: [{ id: 'sample', text: 'Say it.', weight: 1 }],
});

/** A lesson file of the text given, as if its head had been read. */
const lessonFile = (mdx: string): LessonFile => ({
  file: FILE,
  meta,
  mdx,
  cites: new Set(),
  asked: { checks: [], guesses: [] },
  placeOfHead: () => ({ file: FILE }),
});

/** A world that holds nothing but what is given. */
export const worldWith = (change: Partial<LessonWorld> = {}): LessonWorld => ({
  facts: new Set(),
  terms: new Set(),
  sources: new Set(),
  dates: new Map(),
  lacks: { amount: new Set(), address: new Set() },
  ...change,
});

/** One step of a lesson. Its text begins on line 3. */
export const step = (text: string, id = 'one') => `<Step id="${id}" title="What is ${id}?">\n\n${text}\n\n</Step>\n`;

/** The outline of a lesson in a world, or what is wrong with it. */
export const outlineIn = (world: LessonWorld) => (mdx: string) => outlineFile(lessonFile(mdx), world);
