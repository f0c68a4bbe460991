import { outlineFile } from '@/server/content/lesson-file';
import { lessonWorld, readLibrary } from '@/server/content/library';

const shelf = readLibrary('content');
if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
const real = shelf.value;
const lessons = await Promise.all(
  [...real.lessons.values()].map(async (lesson) => ({ lesson, outline: await outlineFile(lesson, lessonWorld(real)) })),
);

describe.each(lessons.map((one) => [one.lesson.meta.slug, one] as const))('the lesson %s', (_, { lesson, outline }) => {
  if (!outline.ok) throw new Error(JSON.stringify(outline.problems));
  const { steps } = outline.value;

  test('has 6 to 12 steps', () => {
    expect(steps.length).toBeGreaterThanOrEqual(6);
    expect(steps.length).toBeLessThanOrEqual(12);
  });

  test.each(steps.map(({ id, words }) => [id, words] as const))('step %s has 120 to 220 words: %i', (_id, words) => {
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(220);
  });

  test.each(steps.map((one) => [one.id, one] as const))('step %s asks a question and cites facts', (_id, one) => {
    expect(one.title).toMatch(/\?$/);
    expect(one.facts.length).toBeGreaterThan(0);
  });

  test('says where the sources end, and what is not known', () => {
    expect(lesson.mdx).toContain('<SourcesEnd />');
    expect(lesson.mdx).toContain('<Unknowns>');
  });
});
