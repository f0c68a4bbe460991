import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkLesson } from '@/server/content/check-lesson';
import { readLibrary } from '@/server/content/library';
import { lockContent } from '@/server/facts';
import { quizOf } from '@/server/quizzes';

const FOLDER = 'docs/quick-start';
const guide = readFileSync('docs/your-own-site.md', 'utf8')
  .split(/^## /m)
  .find((part) => part.startsWith('Quick start'))!;

test('the quick start is a site: its facts are accepted, its lesson is right, and its quiz asks all five', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'quick-start-'));
  try {
    cpSync(FOLDER, copy, { recursive: true });
    const lock = lockContent(join(copy, 'site'), join(copy, 'texts'));
    expect(lock).toMatchObject({ ok: true });
    const shelf = readLibrary(join(copy, 'site'));
    if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
    const [lesson] = [...shelf.value.lessons.values()];
    expect((await checkLesson(lesson!, shelf.value)).ok).toBe(true);
    expect(quizOf('mill', shelf.value)?.bank.length).toBeGreaterThanOrEqual(5);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

test('the facts that the guide prints are those of the folder', () => {
  const facts = parse(readFileSync(join(FOLDER, 'site/facts/mill.yaml'), 'utf8')) as { id: string }[];
  const printed = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].flatMap(
    ([, yaml]) => parse(yaml!) as { id: string }[],
  );
  expect(printed).toHaveLength(2);
  for (const one of printed) expect(facts).toContainEqual(one);
});

test('the quick start is read in ten minutes', () => {
  expect(guide.split(/\s+/).length).toBeLessThan(500);
});
