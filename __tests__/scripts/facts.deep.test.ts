import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CONTENT, TEXTS, withCopy } from '../fixtures/lighthouse/lighthouse';
import { bundled } from '../harness/bundled';
import { DEEP } from '../harness/deep';

const AS_NPM_DOES = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('scripts/facts.ts')];
const BUNDLE = [bundled('scripts/facts.ts')];

/** Runs the command from a folder beside which no texts lie, unless they are named. */
function facts(
  args: string[],
  texts?: string,
  { input, program = BUNDLE }: { input?: string; program?: string[] } = {},
) {
  const away = mkdtempSync(join(tmpdir(), 'facts-'));
  const desk = join(away, 'somewhere', 'desk');
  mkdirSync(desk, { recursive: true });
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_OPTIONS: '',
    TSX_TSCONFIG_PATH: resolve('tsconfig.json'),
    CITED_SOURCES: texts && resolve(texts),
  };
  if (texts === undefined) delete env.CITED_SOURCES;
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
      cwd: desk,
      env,
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  } finally {
    rmSync(away, { recursive: true });
  }
}

const content = ['--content', resolve(CONTENT)];

test.each([...(DEEP ? [['as npm runs it', AS_NPM_DOES] as const] : []), ['as these tests run it', BUNDLE] as const])(
  'verify says how many facts were verified, and against what, %s',
  (_, program) => {
    expect(facts(['verify', ...content], TEXTS, { program })).toMatchObject({
      status: 0,
      stdout: '46 facts from 5 sources verified against the source texts.\n',
    });
    expect(facts(['verify', ...content], undefined, { program })).toMatchObject({
      status: 0,
      stdout: '46 facts from 5 sources verified against the lock (no source texts at hand).\n',
    });
  },
);

test.each(
  [
    ['a fact', 'facts/lighthouse.yaml', 'sentences: [13]', 'sentences: [12]'],
    ['a number', 'facts/lighthouse.yaml', 'value: 7500,', 'value: 7501,'],
    ['a record', 'sources/beacon-regulation.yaml', 'length: 1529', 'length: 1528'],
  ].slice(0, DEEP ? 3 : 1),
)('verify ends with 1 and names the place of one wrong digit in %s, with texts and without', (_, name, from, to) => {
  withCopy((copy) => {
    const file = join(copy.content, name);
    const text = readFileSync(file, 'utf8');
    const at = text.indexOf(from);
    expect(at).toBeGreaterThan(0);
    writeFileSync(file, text.replace(from, to));
    for (const texts of [copy.texts, undefined]) {
      const { status, stderr } = facts(['verify', '--content', copy.content], texts);
      expect(status).toBe(1);
      expect(stderr).toMatch(
        new RegExp(`${name.replace(/.*\//, '')}:\\d+:\\d+ .*\\n +found: +\\S.*\\n +wanted: +\\S.*\\n +do: +\\S`),
      );
      expect(stderr).toMatch(/\d problems?\.\n$/);
    }
  });
});

test('sentences measures a text in the folder of texts by its name, and one elsewhere by its whole path', () => {
  const byName = facts(['sentences', 'courier.txt'], TEXTS);
  expect(byName).toMatchObject({ status: 0, stdout: expect.stringMatching(/^digest: [0-9a-f]{64}\nlength: \d+\n/) });
  expect(facts(['sentences', resolve(TEXTS, 'courier.txt')], undefined).stdout).toBe(byName.stdout);
});

test('explain tells documents of unknown origin apart from originals', () => {
  withCopy((copy) => {
    const file = join(copy.content, 'sources', 'beacon-regulation.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^origin:.*$/m, 'origin: null'));
    expect(facts(['explain', 'boat-charge-limit', '--content', copy.content], copy.texts).stdout).toContain(
      'originals: 0 original reports, 0 documents, 1 document whose origin is not known',
    );
  });
});

test('lock writes the lock, and says that it needs the texts', () => {
  withCopy((copy) => {
    for (const name of ['facts.lock.json', 'shingles.bin']) rmSync(join(copy.content, name));
    expect(facts(['lock', '--content', copy.content])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('CITED_SOURCES'),
    });
    expect(facts(['lock', '--content', copy.content], copy.texts)).toMatchObject({
      status: 0,
      stdout: '5 sources, 46 facts verified and locked.\n',
    });
    const { reviews, seal: _, ...kept } = JSON.parse(readFileSync(join(CONTENT, 'facts.lock.json'), 'utf8'));
    expect(Object.keys(reviews.signed)).toHaveLength(46);
    expect(JSON.parse(readFileSync(join(copy.content, 'facts.lock.json'), 'utf8'))).toEqual({
      ...kept,
      seal: expect.any(String),
    });
    expect(readFileSync(join(copy.content, 'shingles.bin'))).toEqual(readFileSync(join(CONTENT, 'shingles.bin')));
  });
});

test('status counts, as words and as JSON', () => {
  expect(facts(['status', ...content]).stdout).toMatch(/^facts +46$/m);
  expect(JSON.parse(facts(['status', '--json', ...content], TEXTS).stdout)).toMatchObject({
    facts: 46,
    refused: 0,
    reviewed: 46,
  });
});

test('review writes a worksheet and reads its answers', () => {
  withCopy((copy) => {
    for (const name of ['facts.lock.json', 'shingles.bin']) rmSync(join(copy.content, name));
    const there = ['--content', copy.content];
    const sheet = join(copy.content, '..', 'sheet.yaml');
    expect(facts(['lock', ...there], copy.texts).status).toBe(0);
    expect(facts(['review', '--sheet', sheet, '--batch', '2', ...there], copy.texts)).toMatchObject({
      status: 0,
      stdout: `2 of 46 facts written to ${sheet}.\n`,
    });
    writeFileSync(sheet, readFileSync(sheet, 'utf8').replaceAll('verdict:', 'verdict: accept'));
    expect(facts(['review', '--answers', sheet, ...there], copy.texts)).toMatchObject({
      status: 0,
      stdout: '2 signed, 0 rejected.\n2 facts are signed, 0 rejected as they are, 44 wait for review.\n',
    });
    expect(JSON.parse(facts(['review', '--json', ...there]).stdout)).toEqual({
      reviewed: 2,
      rejected: 0,
      unreviewed: 44,
    });
  });
});

test('review shows one fact and signs nothing that was piped in', () => {
  withCopy((copy) => {
    for (const name of ['facts.lock.json', 'shingles.bin']) rmSync(join(copy.content, name));
    expect(facts(['lock', '--content', copy.content], copy.texts).status).toBe(0);
    const shown = facts(['review', '--content', copy.content], copy.texts, { input: 'accept\n'.repeat(50) });
    expect(shown.status).toBe(0);
    expect(shown.stdout).toMatch(/1 of 20\n\n.*\n[^]*sentences:[^]*accept, edit, reject or quit >/);
    expect(shown.stdout).toMatch(/0 signed, 0 rejected, 0 left as they are\./);
  });
});

test('explain follows a fact to its sentence and origin, in words and as JSON', () => {
  const { status, stdout } = facts(['explain', 'machine-price-tidewater', ...content], TEXTS);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^machine-price-tidewater\n.*\$415,000/);
  expect(stdout).toMatch(/3 {2}Northline Signals received \$415,000[^]*origin: Coast Wire[^]*signed by the editor/);
  expect(JSON.parse(facts(['explain', 'machine-price-tidewater', '--json', ...content], TEXTS).stdout)).toMatchObject({
    originals: { reports: 2, documents: 0 },
  });
});

test('sentences numbers a text and prints what its record needs', () => {
  const { status, stdout } = facts(['sentences', 'tidewater.txt'], TEXTS);
  expect(status).toBe(0);
  const record = readFileSync(join(CONTENT, 'sources', 'tidewater-2024-03-08.yaml'), 'utf8');
  for (const line of stdout.split('\n').slice(0, 3)) expect(record).toContain(line);
  expect(stdout).toContain('\n1\tA machine for Gull Point\n');
});

test.each([
  ['a text that is not there', ['sentences', 'nowhere.txt'], 1, /text-missing/],
  ['no text named', ['sentences'], 1, /usage/],
  ['a fact that is not there', ['explain', 'nothing', ...content], 1, /fact-unknown/],
  ['no fact named', ['explain'], 1, /usage/],
  ['a batch that is too large', ['review', '--batch', '21', ...content], 1, /batch/],
  ['a name for a role', ['review', '--role', 'Ada Finch', ...content], 1, /role/],
  ['the review of a fact that is not there', ['review', 'nothing', ...content], 1, /fact-unknown/],
  ['answers that are not there', ['review', '--answers', 'nowhere.yaml', ...content], 1, /file-missing/],
  ['no command', [], 1, /npm run facts -- COMMAND/],
  ['an unknown command', ['publish'], 1, /npm run facts -- COMMAND/],
  ['a call for help', ['--help'], 0, /npm run facts -- COMMAND/],
])('%s is answered with what to do', (_, args, code, words) => {
  const { status, stdout, stderr } = facts(args, TEXTS);
  expect(status).toBe(code);
  expect(stdout + stderr).toMatch(words);
});

test.each([
  ['an unknown option', ['verify', '--colour'], TEXTS, /--colour/],
  [
    'a folder of texts that is not there',
    ['verify', ...content],
    'nowhere-at-all',
    /CITED_SOURCES names .*nowhere-at-all/,
  ],
])('%s ends with 1 and is named', (_, args, texts, words) => {
  const { status, stderr } = facts(args, texts);
  expect(status).toBe(1);
  expect(stderr).toMatch(words);
});
