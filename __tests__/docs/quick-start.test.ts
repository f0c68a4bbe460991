import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readLibrary } from '@/server/content/library';
import { lockContent } from '@/server/facts';
import { lintContent } from '@/server/lint-content';
import { quizStatus } from '@/server/quiz-status';
import { quizOf } from '@/server/quizzes';

const FOLDER = 'docs/quick-start';
const guide = readFileSync('docs/your-own-site.md', 'utf8')
  .split(/^## /m)
  .find((part) => part.startsWith('Quick start'))!;

test('the quick start is a site: its facts are accepted, its lesson is right, and its quiz asks them all', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'quick-start-'));
  try {
    cpSync(FOLDER, copy, { recursive: true });
    const lock = lockContent(join(copy, 'site'), join(copy, 'texts'));
    expect(lock).toMatchObject({ ok: true });
    const shelf = readLibrary(join(copy, 'site'));
    if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
    const { lessons, problems } = await lintContent(join(copy, 'site'), { rules: true });
    expect(problems).toEqual([]);
    expect(lessons).toMatchObject([{ slug: 'mill', facts: 5, errors: [] }]);
    expect(quizStatus(shelf.value)).toMatchObject([{ refused: [], flaws: 0 }]);
    const { bank } = quizOf('mill', shelf.value)!;
    expect(new Set(bank.flatMap(({ facts }) => facts))).toEqual(new Set(shelf.value.base.facts.map(({ id }) => id)));
    expect(bank.map(({ id }) => id)).toContain('choice:hunger:content');
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
