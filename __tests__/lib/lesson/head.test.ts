import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outlineFile, readLesson } from '@/server/content/lesson-file';
import { CONTENT } from '../../fixtures/lighthouse/lighthouse';

const HEAD = `slug: sample
title: What is a sample?
summary: A sample.
sourcesEnd: "2024-03-08"
topics: [sample]
objectives:
  - id: one
    text: Say it.
    weight: 4
  - id: two
    text: Say it again.
    weight: 3
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lesson-'));
  mkdirSync(join(folder, 'lessons'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string | Buffer) {
  writeFileSync(join(folder, 'lessons', 'sample.mdx'), text);
  return readLesson(folder, 'sample');
}
const withHead = (head: string) => read(`---\n${head}---\n\n<Step id="one" title="x">\n\ntext\n\n</Step>\n`);

test('a head that is right', () => {
  const result = withHead(HEAD);
  expect(result).toMatchObject({
    ok: true,
    value: { meta: { slug: 'sample', objectives: [{ id: 'one', figures: false }, { id: 'two' }] } },
  });
});

/** The head begins on line 2. */
test.each<[string, (head: string) => string, string, string, number, number]>([
  [
    'a weight that is no number',
    (head) => head.replace('weight: 3', 'weight: much'),
    'schema',
    'objectives.1.weight',
    13,
    13,
  ],
  ['a day that is none', (head) => head.replace('2024-03-08', '2024-3'), 'schema', 'sourcesEnd: "2024-3"', 5, 13],
  [
    'a day that does not exist',
    (head) => head.replace('2024-03-08', '2024-02-30'),
    'schema',
    'sourcesEnd: "2024-02-30"',
    5,
    13,
  ],
  [
    'a title that is too long',
    (head) => head.replace('sample?', `sample ${'x'.repeat(90)}?`),
    'schema',
    'title: 108 characters',
    3,
    8,
  ],
  ['no title', (head) => head.replace(/title:.*\n/, ''), 'schema', 'title: it is missing', 2, 1],
  [
    'an objective without a text',
    (head) => head.replace('    text: Say it again.\n', ''),
    'schema',
    'objectives.1.text',
    11,
    5,
  ],
  [
    'no objectives',
    (head) => head.replace(/objectives:[\s\S]*/, 'objectives: []\n'),
    'schema',
    'objectives: an empty list',
    7,
    13,
  ],
  ['a field that is not known', (head) => `${head}colour: red\n`, 'schema', 'no field is called "colour" here', 2, 1],
  ['an id with capitals', (head) => head.replace('id: two', 'id: Two'), 'schema', 'objectives.1.id', 11, 9],
  ['broken YAML', (head) => head.replace('topics: [sample]', 'topics: [sample'), 'yaml-syntax', '', 7, 1],
  ['a field twice', (head) => `${head}slug: sample\n`, 'yaml-syntax', 'Map keys must be unique', 14, 1],
  [
    'another slug than the file',
    (head) => head.replace('slug: sample', 'slug: other'),
    'slug-differs',
    'slug: other',
    1,
    1,
  ],
  ['nothing in it', () => '', 'head-missing', 'no head', 1, 1],
  ['a list', () => '- one\n', 'schema', 'a list', 2, 1],
])('a head with %s', (_, change, code, found, line, column) => {
  const result = withHead(change(HEAD));
  const file = expect.stringMatching(/sample\.mdx$/);
  expect(result).toMatchObject({
    ok: false,
    problems: [{ code, found: expect.stringContaining(found), place: { file, line, column } }],
  });
});

test.each([
  ['no head', '# A lesson\n', 'head-missing'],
  ['a head that never ends', `---\n${HEAD}\n\n# A lesson\n`, 'head-missing'],
  ['bytes that are not UTF-8', Buffer.from([0x2d, 0xff, 0xfe]), 'file-unreadable'],
])('a file with %s', (_, text, code) => {
  expect(read(text)).toMatchObject({
    ok: false,
    problems: [{ code, place: { file: expect.stringMatching(/sample\.mdx$/) } }],
  });
});

test('a file that is not there is named, with what to do', () => {
  expect(readLesson(folder, 'absent')).toMatchObject({
    ok: false,
    problems: [
      {
        code: 'file-missing',
        found: 'no such file',
        todo: expect.stringMatching(/^add .*absent\.mdx, or take out what refers to it$/),
      },
    ],
  });
});

/** A world in which there is nothing to refer to. */
const nothing = {
  facts: new Set<string>(),
  terms: new Set<string>(),
  sources: new Set<string>(),
  dates: new Map<string, string>(),
  lacks: { amount: new Set<string>(), address: new Set<string>() },
};

test('lines end as they do on any machine', async () => {
  const mdx = `---\n${HEAD}---\n\n<Step id="one" title="x">\n\ntext <Foo />\n\n</Step>\n`;
  const places = [];
  for (const ending of ['\n', '\r\n', '\r']) {
    const lesson = read(mdx.replaceAll('\n', ending));
    if (!lesson.ok) throw new Error(JSON.stringify(lesson.problems));
    const outline = await outlineFile(lesson.value, nothing);
    places.push(!outline.ok && outline.problems.map(({ code, place }) => [code, place?.line, place?.column]));
  }
  const wanted = [['component-unknown', 18, 6]];
  expect(places).toEqual([wanted, wanted, wanted]);
});

test('lines of the text count from the top of the file, the head included', async () => {
  cpSync(CONTENT, folder, { recursive: true });
  const lesson = readLesson(folder, 'lighthouse');
  const outline = lesson.ok && (await outlineFile(lesson.value, nothing));
  if (!outline || outline.ok) throw new Error('facts are unknown, so there are problems');
  const [first] = outline.problems;
  expect(lesson.ok && lesson.value.mdx.split('\n')[first!.place!.line! - 1]!.slice(first!.place!.column! - 1)).toMatch(
    /^fact="machine-limit"/,
  );
});
