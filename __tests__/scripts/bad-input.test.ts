import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CONTENT, withCopy } from '../fixtures/lighthouse/lighthouse';

type Copy = { content: string; texts: string };
const COURIER = 'marrowby-courier-2024-03-06';

/** Runs a command as an editor does; `prefix` puts a shell before it, to take something away from it. */
function facts({ content, texts }: Copy, args: readonly string[], prefix: readonly string[] = []) {
  const [program, ...rest] = [
    ...prefix,
    process.execPath,
    resolve('node_modules/tsx/dist/cli.mjs'),
    resolve('scripts/facts.ts'),
    ...args,
    '--content',
    content,
  ];
  return spawnSync(program!, rest, {
    env: { ...process.env, NODE_OPTIONS: '', CITED_SOURCES: texts },
    encoding: 'utf8',
    timeout: 20_000,
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

const NEEDS_TEXT = ['verify', 'lock', 'status', `explain vote-courier`, 'review', `propose ${COURIER}`];
const NEEDS_YAML = NEEDS_TEXT;
const NEEDS_LOCK = ['verify', 'status', 'explain vote-courier', 'review'];

/** Each case meets one command here, in turn, so that all of them are run; `server` answers for the others. */
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
    spoil: (c) => swap(record(c), 'kind: news', 'note: "a \\u202E b"\nkind: news'),
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

test.each(CASES.map((one, i) => ({ ...one, command: one.by[i % one.by.length]! })))(
  '$says: $command says it once, writes nothing and ends with 1',
  ({ spoil, head, found, command }) => {
    withCopy((copy) => {
      spoil(copy);
      const before = command === 'lock' || command === 'review' ? everything(join(copy.content, '..')) : undefined;
      const { status, stdout, stderr } = facts(copy, command.split(' '));
      const told = [...stderr.matchAll(ONE)];
      const same = told.filter(([, place, words]) => head.test(place!) && found.test(words!));
      expect({ status, stdout, same: same.length }).toEqual({ status: 1, stdout: '', same: 1 });
      expect(stderr).not.toMatch(/^\s+at |node:internal/m);
      if (before) expect(everything(join(copy.content, '..'))).toEqual(before);
    });
  },
  25_000,
);
