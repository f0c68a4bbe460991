import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lockSchema, reviewsOf, withParts } from '@/lib/fact/lock';
import { lintContent, type ContentReport } from '@/server/lint-content';
import { readPlainWords } from '@/server/content/plain-words';
import { fixedPages } from '@/server/content/pages';
import { CONTENT } from '../fixtures/lighthouse/lighthouse';
import { bundled } from '../harness/bundled';
import { DEEP, deepTest } from '../harness/deep';

/** Works on a copy of a content folder, in which no fact has to be signed, after some texts of its files are changed. */
async function withContent<T>(
  from: string,
  swaps: [file: string, old: string, now: string][],
  work: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    cpSync(from, folder, { recursive: true });
    for (const [name, old, now] of swaps) {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      if (!text.includes(old)) throw new Error(`${old} is not in ${name}`);
      writeFileSync(file, text.replace(old, now));
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const LESSON = 'lessons/lighthouse.mdx';
const rules = { rules: true };
const lint = (swaps: [string, string, string][] = []) =>
  withContent(CONTENT, swaps, (folder) => lintContent(folder, rules));
const errorsOf = ({ lessons }: ContentReport) => lessons.flatMap((lesson) => lesson.errors);

describe('the content of this repository', () => {
  let report: ContentReport;
  beforeAll(async () => {
    const unsigned: [string, string, string][] = [['site.yaml', 'signatures: required', 'signatures: optional']];
    report = await withContent('content', unsigned, (folder) => lintContent(folder, rules));
  });

  test('has lessons, and the rules have no error against any', () => {
    expect(report.lessons.length).toBeGreaterThan(0);
    expect(errorsOf(report)).toEqual([]);
  });

  test('its steps read at a grade of at most 10', () => {
    const grades = report.lessons.flatMap(({ steps }) => steps.flatMap(({ grade }) => grade ?? []));
    expect(grades.length).toBeGreaterThanOrEqual(8);
    expect(Math.max(...grades)).toBeLessThanOrEqual(10);
  });

  test('says how many words each party has', () => {
    const lesson = report.lessons.find(({ slug }) => slug === 'defense-production-act');
    expect(lesson?.balance?.parties.map(({ name }) => name)).toEqual(['the Pentagon', 'Anthropic']);
    for (const { words } of lesson!.balance!.parties) expect(words).toBeGreaterThan(50);
  });
});

test('a report counts words, grades and facts of each step, and tells errors from warnings', async () => {
  const { lessons, problems } = await lint();
  expect(problems).toEqual([]);
  const [lesson] = lessons;
  expect(lesson).toMatchObject({ slug: 'lighthouse', facts: 29, balance: null });
  expect(lesson!.steps[0]).toEqual({ id: 'dispute', words: 186, grade: expect.closeTo(2.3, 1) });
  expect(lesson!.errors.every(({ severity }) => severity === 'error')).toBe(true);
  expect(lesson!.warnings.every(({ severity }) => severity === 'warning')).toBe(true);
});

test('a finding has its place in the file, head and all', async () => {
  const { lessons } = await lint([
    [LESSON, 'title: May a machine', 'title: May a notorious machine'],
    [LESSON, 'None of the steps says', 'The feud is old. None of the steps says'],
  ]);
  const loaded = lessons[0]!.errors.filter(({ code }) => code === 'loaded-word');
  expect(loaded.map(({ found }) => found.split('"')[1])).toEqual(['notorious', 'feud']);
  const lines = readFileSync(join(CONTENT, LESSON), 'utf8').split('\n');
  expect(loaded[0]!.place).toMatchObject({ line: 3, column: 8 });
  const line = lines.findIndex((text) => text.includes('None of the steps'));
  expect(loaded[1]!.place).toMatchObject({
    line: line + 1,
    column: lines[line]!.indexOf('None of the steps') + 'The '.length + 1,
  });
});

test('parties are read from the head, and compared', async () => {
  const parties =
    'parties:\n  - {name: Board, speakers: [ida-ferrow, nobody]}\n  - {name: Guild, speakers: [keepers-guild]}\n';
  const { lessons } = await lint([[LESSON, 'topics:', `${parties}topics:`]]);
  expect(lessons[0]!.balance?.parties.map(({ words }) => words > 0)).toEqual([true, true]);
  expect(lessons[0]!.errors.find(({ code }) => code === 'party-unknown')?.place).toMatchObject({ line: 8, column: 42 });
});

test('a lesson that waits for signatures is linted all the same', async () => {
  const { lessons, problems } = await withContent(CONTENT, [], (folder) => {
    const file = join(folder, 'facts.lock.json');
    const lock = lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const { 'vote-courier': taken, ...signed } = reviewsOf(lock).signed;
    expect(taken).toBeDefined();
    writeFileSync(file, JSON.stringify(withParts(lock, { reviews: { ...reviewsOf(lock), signed } })));
    return lintContent(folder, rules);
  });
  expect(problems[0]).toMatchObject({ code: 'fact-unreviewed', found: expect.stringContaining('vote-courier') });
  expect(lessons).toHaveLength(1);
});

test('what the build reads is judged without the rules', async () => {
  const { lessons, problems } = await lintContent(CONTENT, { rules: false });
  expect(problems).toEqual([]);
  expect(lessons.map(({ slug, errors, warnings }) => [slug, errors, warnings])).toEqual([['lighthouse', [], []]]);
});

test.each([
  ['- lantern\n- "two words"\n', 'schema'],
  ['- 12\n', 'schema'],
  ['lantern: yes\n', 'schema'],
  ['- lantern\n\t- x\n', 'yaml-syntax'],
])('plain-words.yaml that is malformed is refused: %j', async (text, code) => {
  const problems = await withContent(CONTENT, [], async (folder) => {
    writeFileSync(join(folder, 'plain-words.yaml'), text);
    return (await lintContent(folder, rules)).problems;
  });
  expect(problems[0]).toMatchObject({ code, place: { line: expect.any(Number) } });
});

test('plain words may be left out, and hold for all forms of a word', async () => {
  expect(readPlainWords(CONTENT)).toEqual({ ok: true, value: [] });
  await withContent(CONTENT, [], async (folder) => {
    const hard = async () =>
      (await lintContent(folder, rules)).lessons[0]!.warnings.filter(({ found }) => found.startsWith('"certificate"'));
    expect(await hard()).toHaveLength(1);
    writeFileSync(join(folder, 'plain-words.yaml'), '- certificates\n');
    expect(await hard()).toEqual([]);
  });
});

test('the pages of the site are those of app/ without a parameter', () => {
  const pages = fixedPages();
  expect([...pages]).toContain('/');
  expect([...pages].filter((page) => page.includes('['))).toEqual([]);
  expect(fixedPages('no-such-folder')).toEqual(new Set(['/']));
});

describe('npm run lint:content', () => {
  const asNpmDoes = [resolve('node_modules/tsx/dist/cli.mjs'), 'scripts/content.ts'];
  const bundle = [bundled('scripts/content.ts')];
  const run = (folder: string, ...args: string[]) => runAs(bundle, folder, ...args);
  const runAs = (program: string[], folder: string, ...args: string[]) =>
    spawnSync(process.execPath, [...program, ...args], {
      env: { ...process.env, NODE_OPTIONS: '', CITED_CONTENT: folder },
      encoding: 'utf8',
      timeout: 60_000,
    });

  test.each([
    ['as these tests run it', bundle],
    ...(DEEP ? [['as npm runs it', asNpmDoes] as [string, string[]]] : []),
  ] as [string, string[]][])(
    'ends with 1 where a rule has an error, and tells the place, found, wanted and to do, %s',
    (_, program) => {
      const { status, stdout, stderr } = runAs(program, CONTENT);
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /lighthouse\.mdx:\d+:\d+ {2}error {2}relative-date\n {4}found: .*\n {4}wanted: .*\n {4}do: /,
      );
      expect(stdout).toMatch(/reading grades: [\d.]+, /);
      expect(stdout).toMatch(/and \d+ more warnings fact-unused: see --json/);
    },
  );

  deepTest('ends with 0 for what the build asks, which knows none of the rules', () => {
    expect(run(CONTENT, '--build')).toMatchObject({ status: 0, stderr: '' });
  });

  deepTest('reads the folder that --content names, whichever the variable names', async () => {
    const title: [string, string, string] = ['site.yaml', 'lessons:', 'lessonz:'];
    await withContent(CONTENT, [title], (folder) => {
      expect(run(CONTENT, '--content', folder).stderr).toMatch(/site\.yaml:\d+:\d+ {2}schema/);
      expect(run(folder, '--build', '--content', CONTENT)).toMatchObject({ status: 0, stderr: '' });
    });
  });

  deepTest('tells its options', () => {
    const { status, stdout, stderr } = run(CONTENT, '--help');
    expect([status, stderr]).toEqual([0, '']);
    for (const option of ['--content DIR', '--build', '--json']) expect(stdout).toContain(option);
  });

  deepTest.each([
    ['an option that it does not know', ['--colour'], /'--colour'/],
    ['a folder that is not named', ['--content'], /'--content <value>' argument missing/],
    ['a word', ['folder'], /'folder'/],
  ])('says in words, and without a stack trace, that %s is none', (_, args, found) => {
    const { status, stderr } = run(CONTENT, ...args);
    expect([status, stderr]).toEqual([1, expect.stringMatching(found)]);
    expect(stderr).toMatch(/^usage\n {4}found: .*\n {4}wanted: npm run lint:content .*\n {4}do: .*--help\n/);
    expect(stderr).not.toMatch(/\n +at |node:internal/);
  });

  deepTest('says so as JSON where that is asked', () => {
    const { status, stdout } = run(CONTENT, '--json', '--colour');
    expect([status, JSON.parse(stdout)]).toMatchObject([1, { ok: false, lessons: [], problems: [{ code: 'usage' }] }]);
  });

  test('prints everything as JSON', () => {
    const { status, stdout } = run(CONTENT, '--json');
    const { ok, lessons, problems } = JSON.parse(stdout) as ContentReport & { ok: boolean };
    expect([status, ok, problems]).toEqual([1, false, []]);
    expect(Object.keys(lessons[0]!)).toEqual(['slug', 'steps', 'facts', 'balance', 'errors', 'warnings']);
    expect(lessons[0]!.errors[0]).toMatchObject({ severity: 'error', place: { line: expect.any(Number) } });
  });

  deepTest('warnings alone end with 0', async () => {
    const clean = `<Step id="one" title="What is it?">\n\n<InShort>It is a lamp.</InShort>\n\n<SourcesEnd />\n\nThe vote was on 1 March 2024. <Evidence fact="vote-courier" />\n\n</Step>\n`;
    const text = readFileSync(join(CONTENT, LESSON), 'utf8');
    const body = text.slice(text.indexOf('<Step'));
    const teaching = 'teaching/lighthouse.yaml';
    const untaught = readFileSync(join(CONTENT, teaching), 'utf8');
    const swaps: [string, string, string][] = [
      [LESSON, body, clean],
      [teaching, untaught, 'prompts: []\n'],
    ];
    const { status, stdout, stderr } = await withContent(CONTENT, swaps, (folder) => {
      rmSync(join(folder, 'quizzes'), { recursive: true });
      return run(folder);
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/warning {2}step-length/);
  });
});

test('texts that their cards cannot hold are told where the rules are asked', async () => {
  const cut = { code: 'card-cut', found: 'a title', wanted: 'one that fits', todo: 'say it in fewer words' };
  expect((await lintContent(CONTENT, { rules: true, cut: async () => [cut] })).cut).toEqual([cut]);
  expect((await lintContent(CONTENT, { rules: false, cut: async () => [cut] })).cut).toEqual([]);
});
