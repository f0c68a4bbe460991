import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '@/scripts/setup/command.mjs';

const FIXTURE = path.resolve('__tests__/fixtures/lighthouse/content');
const LESSON = path.join('lessons', 'lighthouse.mdx');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cited-broken-'));
  cpSync(FIXTURE, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const edit = (file: string, change: (text: string) => string): void => {
  const at = path.join(folder, file);
  const text = readFileSync(at, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(at, change(text));
};

const build = () =>
  run(process.execPath, ['scripts/prepare.mjs', 'build'], {
    env: { ...process.env, NODE_OPTIONS: '', CITED_CONTENT: folder, CITED_DIST: '.next-broken' },
  });

const cases: [string, () => void, RegExp][] = [
  [
    'a wrong head',
    () => edit(LESSON, (text) => text.replace(/^sourcesEnd:.*$/m, 'sourcesEnd: soon')),
    /lighthouse\.mdx:\d+:\d+ {2}schema/,
  ],
  [
    'an unknown component',
    () => edit(LESSON, (text) => text.replace('<InShort>', '<Inshort>').replace('</InShort>', '</Inshort>')),
    /lighthouse\.mdx:\d+:\d+ {2}component-unknown/,
  ],
  [
    'an unknown fact',
    () => edit(LESSON, (text) => text.replace(/<Evidence fact="[^"]+"/, '<Evidence fact="no-such-fact"')),
    /lighthouse\.mdx:\d+:\d+ {2}fact-unknown/,
  ],
  [
    'a second step of one id',
    () => edit(LESSON, (text) => text.replace(/(<Step id=")[^"]+("[^]*?<Step id=")[^"]+/, '$1twice$2twice')),
    /lighthouse\.mdx:\d+:\d+ {2}step-duplicate/,
  ],
  ['a missing lesson', () => rmSync(path.join(folder, LESSON)), /lighthouse\.mdx {2}file-missing/],
  [
    'a fact that rests on a missing source',
    () => edit('facts/lighthouse.yaml', (text) => text.replace(/source: \S+/, 'source: no-such-source')),
    /lighthouse\.yaml:\d+:\d+ {2}/,
  ],
];

test.each(cases)('%s stops the build with its place and what to do, and no trace', async (_name, spoil, message) => {
  spoil();
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).toMatch(message);
  expect(output).toMatch(/found: .*\n.*wanted: .*\n.*do: /);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
});
