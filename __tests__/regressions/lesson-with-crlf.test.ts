import { readFileSync } from 'node:fs';
import { readLibrary } from '@/server/content/library';
import { lessonSummaries } from '@/server/lessons';
import { withEdited } from '../server/edited';

// With Windows line ends a part of the head was left in the text of the lesson, which then broke.
test('a lesson with Windows line ends reads as any other', async () => {
  const summaries = await withEdited(
    { 'lessons/lighthouse.mdx': (text) => text.replaceAll('\n', '\r\n') },
    (folder) => {
      expect(readFileSync(`${folder}/lessons/lighthouse.mdx`, 'utf8')).toContain('\r\n');
      expect(readLibrary(folder).ok).toBe(true);
      return lessonSummaries();
    },
  );
  expect(summaries[0]!.outline.steps).toHaveLength(6);
});
