import { jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '@/scripts/facts/index';
import { answer } from '@/scripts/facts/answer';
import { sha256 } from '@/lib/kernel/digest';
import { splitSentences } from '@/lib/source/sentences';
import { CONTENT, withCopy, withCopyAsync } from '../fixtures/lighthouse/lighthouse';
import { bundled } from '../harness/bundled';

type Copy = { content: string; texts: string };
const COURIER = 'marrowby-courier-2024-03-06';

/** Answers a command line as `npm run facts` does, and gives what it prints. */
async function facts({ content, texts }: Copy, args: readonly string[]) {
  const printed = { stdout: '', stderr: '' };
  const into = (stream: keyof typeof printed) => (line: unknown) => void (printed[stream] += `${String(line)}\n`);
  const spies = [
    jest.spyOn(console, 'log').mockImplementation(into('stdout')),
    jest.spyOn(console, 'error').mockImplementation(into('stderr')),
  ];
  const before = process.env.CITED_SOURCES;
  process.env.CITED_SOURCES = texts;
  try {
    return { status: await answer([...args, '--content', content]), ...printed };
  } finally {
    if (before === undefined) delete process.env.CITED_SOURCES;
    else process.env.CITED_SOURCES = before;
    for (const spy of spies) spy.mockRestore();
  }
}

const BUNDLE = bundled('scripts/facts.ts');

/** The same in a process of its own; `prefix` puts a shell before it, to take something away from it. */
function factsAlone({ content, texts }: Copy, args: readonly string[], prefix: readonly string[] = []) {
  const [program, ...rest] = [...prefix, process.execPath, BUNDLE, ...args, '--content', content];
  return spawnSync(program!, rest, {
    env: { ...process.env, NODE_OPTIONS: '', CITED_SOURCES: texts },
    encoding: 'utf8',
    timeout: 30_000,
  });
}

/** Names and bytes of all files of a content folder. */
const everything = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => [join(one.parentPath, one.name), readFileSync(join(one.parentPath, one.name), 'latin1')]),
  );

const swap = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${String(from)} is not in ${file}`);
  writeFileSync(file, after);
};

const text = ({ texts }: Copy) => join(texts, 'courier.txt');
const list = ({ content }: Copy) => join(content, 'facts', 'lighthouse.yaml');
const record = ({ content }: Copy, id = COURIER) => join(content, 'sources', `${id}.yaml`);
const lock = ({ content }: Copy) => join(content, 'facts.lock.json');

interface Case {
  says: string;
  spoil: (copy: Copy) => void;
  /** Place and code, as they are printed. */
  head: RegExp;
  found: RegExp;
  /** Which commands meet with it. */
  by: readonly string[];
}

const NEEDS_TEXT = [
  'verify',
  'lock',
  'status',
  `explain vote-courier`,
  'review',
  `propose ${COURIER}`,
  `coverage ${COURIER}`,
];
const NEEDS_YAML = NEEDS_TEXT;
const NEEDS_LOCK = ['verify', 'status', 'explain vote-courier', 'review'];

const CASES: Case[] = [
  {
    says: 'an empty text',
    spoil: (c) => writeFileSync(text(c), ''),
    head: /courier\.txt {2}text-empty/,
    found: /no words/,
    by: NEEDS_TEXT,
  },
  {
    says: 'a text of 50 MB',
    spoil: (c) => truncateSync(text(c), 50_000_000),
    head: /courier\.txt {2}text-huge/,
    found: /50000000 bytes/,
    by: NEEDS_TEXT,
  },
  {
    says: 'a binary text',
    spoil: (c) => writeFileSync(text(c), Buffer.from([0x50, 0x4b, 3, 4, 0, 0])),
    head: /courier\.txt {2}text-binary/,
    found: /NUL/,
    by: NEEDS_TEXT,
  },
  {
    says: 'a text with codes of a terminal',
    spoil: (c) => writeFileSync(text(c), 'One.\n\u001b[2JTwo.\n'),
    head: /courier\.txt:2:1 {2}text-binary/,
    found: /U\+001B/,
    by: NEEDS_TEXT,
  },
  {
    says: 'a text that is not UTF-8',
    spoil: (c) => writeFileSync(text(c), Buffer.from('One.\nCaf\xe9.\n', 'latin1')),
    head: /courier\.txt:2 {2}text-encoding/,
    found: /not UTF-8/,
    by: NEEDS_TEXT,
  },
  {
    says: 'a text in UTF-16',
    spoil: (c) => writeFileSync(text(c), '\uFEFFOne.\n', 'utf16le'),
    head: /courier\.txt {2}text-encoding/,
    found: /UTF-16/,
    by: NEEDS_TEXT,
  },
  {
    says: 'a text that is shown in another order',
    spoil: (c) => writeFileSync(text(c), 'One.\nThe fine is \u202E005\u202C dollars.\n'),
    head: /courier\.txt:2:13 {2}text-bidi/,
    found: /U\+202E/,
    by: NEEDS_TEXT,
  },
  {
    says: 'a text that changed under its facts',
    spoil: (c) => swap(text(c), 'Friday', 'Monday'),
    head: /courier-2024-03-06\.yaml:\d+:\d+ {2}record-differs/,
    found: /digest 101dc/,
    by: NEEDS_TEXT,
  },
  {
    says: 'a tab in YAML',
    spoil: (c) => swap(list(c), '  kind: definition', '\tkind: definition'),
    head: /lighthouse\.yaml:4:\d+ {2}yaml-syntax/,
    found: /tab/,
    by: NEEDS_YAML,
  },
  {
    says: 'a YAML file of 50 MB',
    spoil: (c) => truncateSync(list(c), 50_000_000),
    head: /lighthouse\.yaml {2}file-huge/,
    found: /50000000 bytes/,
    by: NEEDS_YAML,
  },
  {
    says: 'an id given twice',
    spoil: (c) => swap(list(c), '- id: keeper-meaning', '- id: light-meaning'),
    head: /lighthouse\.yaml:27:\d+ {2}id-duplicate/,
    found: /light-meaning/,
    by: NEEDS_YAML,
  },
  {
    says: 'an unknown field',
    spoil: (c) => swap(list(c), '  kind: definition', '  kind: definition\n  color: red'),
    head: /lighthouse\.yaml:\d+:\d+ {2}schema/,
    found: /color/,
    by: NEEDS_YAML,
  },
  {
    says: 'an unknown entity',
    spoil: (c) => swap(list(c), 'holder: harbor-board', 'holder: harbour-board'),
    head: /lighthouse\.yaml:\d+:\d+ {2}V14 entity-unknown/,
    found: /harbour-board/,
    by: ['verify', 'lock'],
  },
  {
    says: 'two records of one text',
    spoil: (c) =>
      swap(record(c), /digest: .*/, /digest: .*/.exec(readFileSync(record(c, 'beacon-regulation'), 'utf8'))![0]),
    head: /\.yaml:\d+:\d+ {2}text-duplicate/,
    found: /text of beacon-regulation/,
    by: NEEDS_YAML,
  },
  {
    says: 'YAML that is shown in another order',
    spoil: (c) => swap(list(c), 'kind: definition', 'kind: definition # \u2067'),
    head: /lighthouse\.yaml:4:\d+ {2}yaml-bidi/,
    found: /U\+2067/,
    by: NEEDS_YAML,
  },
  {
    says: 'the same, written as an escape',
    spoil: (c) => swap(record(c), 'kind: news', 'citation: "a \\u202E b"\nkind: news'),
    head: /courier-2024-03-06\.yaml:\d+:\d+ {2}yaml-bidi/,
    found: /U\+202E/,
    by: NEEDS_YAML,
  },
  {
    says: 'a lock of another verifier',
    spoil: (c) => swap(lock(c), /"verifier": \d+/, '"verifier": 0'),
    head: /facts\.lock\.json:1 {2}lock-version/,
    found: /verifier 0/,
    by: NEEDS_LOCK,
  },
  {
    says: 'half a lock',
    spoil: (c) => truncateSync(lock(c), 900),
    head: /facts\.lock\.json:1 {2}lock-broken/,
    found: /JSON/,
    by: [...NEEDS_LOCK, 'lock'],
  },
  {
    says: 'a folder without texts',
    spoil: ({ texts }) => (rmSync(texts, { recursive: true }), mkdirSync(texts)),
    head: /texts {2}texts-missing/,
    found: /none of the 5 texts/,
    by: ['verify', 'lock', 'status'],
  },
  {
    says: 'no folder of texts',
    spoil: ({ texts }) => rmSync(texts, { recursive: true }),
    head: /^texts-missing/,
    found: /CITED_SOURCES names .*texts/,
    by: [...NEEDS_TEXT, 'sentences courier.txt'],
  },
  {
    says: 'no content',
    spoil: ({ content }) => rmSync(content, { recursive: true }),
    head: /^content-missing/,
    found: /no folder/,
    by: NEEDS_YAML,
  },
];

const ONE = /^(.+)\n {4}found: {2}(.+)\n {4}wanted: .+\n {4}do: {5}\S.+$/gm;
const TRACE = /^\s+at |node:internal/m;

test.each(CASES)('$says: each command that meets it says so once, writes nothing and ends with 1', async (one) => {
  await withCopyAsync(async (copy) => {
    one.spoil(copy);
    const before = everything(join(copy.content, '..'));
    for (const command of one.by) {
      const { status, stdout, stderr } = await facts(copy, command.split(' '));
      const same = [...stderr.matchAll(ONE)].filter(
        ([, place, words]) => one.head.test(place!) && one.found.test(words!),
      );
      expect({ command, status, stdout, said: same.length, stderr }).toMatchObject({ status: 1, stdout: '', said: 1 });
      expect(stderr).not.toMatch(TRACE);
    }
    expect(everything(join(copy.content, '..'))).toEqual(before);
  });
});

test('for programs the problems are JSON on stdout', async () => {
  await withCopyAsync(async (copy) => {
    writeFileSync(text(copy), '');
    for (const command of NEEDS_TEXT) {
      const { status, stdout } = await facts(copy, [...command.split(' '), '--json']);
      expect(status).toBe(1);
      expect(JSON.parse(stdout)).toEqual({ problems: [expect.objectContaining({ code: 'text-empty' })] });
    }
  });
});

test('a text of a million letters is cut in a moment, whatever its lines are', () => {
  for (const line of ['.', 'A. ', 'a', 'The lamp was lit at dusk. '])
    expect(splitSentences(`${line.repeat(1_000_000 / line.length)} End.`).length).toBeGreaterThan(0);
});

const HEBREW = 'השומר הדליק את המנורה.\nהקנס הוא 400 דולר.\n';
const ARABIC = 'أضاء الحارس المصباح.\nالغرامة 400 دولار؟\n';

test.each([
  ['Hebrew', HEBREW],
  ['Arabic', ARABIC],
  ['Hebrew with CR LF', HEBREW.replaceAll('\n', '\r\n')],
])('a source in %s is measured in code points, recorded, locked and verified; CR LF counts as LF', async (_, words) => {
  await withCopyAsync(async (copy) => {
    writeFileSync(join(copy.texts, 'rtl.txt'), words);
    const shown = JSON.parse((await facts(copy, ['sentences', 'rtl.txt', '--json'])).stdout);
    const plain = words.replaceAll('\r\n', '\n');
    const measured = { digest: sha256(plain), length: [...plain].length };
    expect(shown).toEqual({ ...measured, sentences: plain.trim().split('\n') });
    const fields = { ...measured, sentences: 2, id: 'rtl', file: 'rtl.txt' };
    const other = readFileSync(record(copy), 'utf8');
    writeFileSync(
      record(copy, 'rtl'),
      other.replace(/^(\w+): .*$/gm, (line, name: keyof typeof fields) =>
        name in fields ? `${name}: ${fields[name]}` : line,
      ),
    );
    expect((await facts(copy, ['verify'])).stderr).toMatch(/source-unverified/);
    expect(await facts(copy, ['lock'])).toMatchObject({ status: 0 });
    expect(await facts(copy, ['verify'])).toMatchObject({ status: 0, stderr: '' });
  });
});

test('a full disk leaves the lock as it was, and nothing beside it', () => {
  withCopy((copy) => {
    const before = everything(copy.content);
    // A limit on the size of files (in blocks of 512 bytes) stops a write half way, as a full disk does.
    const { status, stderr } = factsAlone(copy, ['lock'], ['sh', '-c', 'ulimit -f 8; exec "$0" "$@"']);
    expect(stderr).toMatch(/(shingles\.bin|facts\.lock\.json) {2}file-unwritable\n {4}found: {2}EFBIG/);
    expect(stderr).not.toMatch(TRACE);
    expect(status).toBe(1);
    expect(everything(copy.content)).toEqual(before);
  });
});

test('a file that cannot be put in its place leaves the others as they were', async () => {
  await withCopyAsync(async (copy) => {
    rmSync(join(copy.content, 'shingles.bin'));
    mkdirSync(join(copy.content, 'shingles.bin'));
    const before = everything(copy.content);
    const { status, stderr } = await facts(copy, ['lock']);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/shingles\.bin {2}file-unwritable/)]);
    expect(everything(copy.content)).toEqual(before);
    for (const args of [
      ['propose', COURIER, '--out'],
      ['review', 'vote-courier', '--sheet'],
    ]) {
      const told = await facts(copy, [...args, join(lock(copy), 'sheet.yaml')]);
      expect([told.status, told.stderr]).toEqual([1, expect.stringMatching(/worksheet-place|sheet-in-content/)]);
      const nowhere = await facts(copy, [...args, join(text(copy), 'sheet.yaml')]);
      expect([nowhere.status, nowhere.stderr]).toEqual([1, expect.stringMatching(/sheet\.yaml {2}file-unwritable/)]);
    }
  });
});

test.each([
  [['verify', '--colour'], /usage\n.*'--colour'/],
  [['verify', '--out', 'x.yaml'], /usage\n.*'--out'/],
  [['review', '--batch'], /usage\n.*--batch.* ambiguous\n/],
  [['publish'], /usage\n.*no command "publish"/],
  [['explain', 'no-such-fact'], /fact-unknown\n.*no-such-fact/],
  [['propose', 'no-such-source'], /source-unknown\n.*no-such-source/],
])('%j is answered with one message', async (args, words) => {
  await withCopyAsync(async (copy) => {
    const { status, stderr } = await facts(copy, args);
    expect([status, stderr]).toEqual([1, expect.stringMatching(words)]);
    expect(stderr).toMatch(/\n1 problem\.\n$/);
  });
});

test('a mistake on the command line has no stack trace', () => {
  const { status, stderr } = factsAlone({ content: CONTENT, texts: 'nowhere-at-all' }, ['verify', '--colour']);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/usage/)]);
  expect(stderr).not.toMatch(TRACE);
});

test.each(commands.map(({ name }) => name))('%s has help of its own with examples', async (name) => {
  const { status, stdout } = await facts({ content: CONTENT, texts: 'nowhere-at-all' }, [name, '--help']);
  expect(status).toBe(0);
  for (const words of [/^npm run facts -- /, /--content DIR/, /--json/, /\nexamples:\n {2}.*npm run facts -- /])
    expect(stdout).toMatch(words);
  const { options } = commands.find((one) => one.name === name)!;
  for (const option of Object.keys(options ?? {})) expect(stdout).toContain(`\n  --${option} `);
});
