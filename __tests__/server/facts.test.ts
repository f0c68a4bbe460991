import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '@/lib/kernel/result';
import { sha256 } from '@/lib/kernel/digest';
import { groupBy } from '@/lib/kernel/group';
import { factStatus } from '@/server/fact-status';
import { lockContent, verifyContent } from '@/server/facts';
import { CONTENT, FOLDER, TEXTS, withCopy } from '../fixtures/lighthouse/lighthouse';

type Copy = { content: string; texts: string };

/** Everything that is wrong with a content folder, however far it could be read. */
function problemsOf(content: string, texts: string | undefined): Problem[] {
  const result = verifyContent(content, texts);
  return result.ok ? result.value.problems : result.problems;
}

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const edit = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${String(from)} is not in ${file}`);
  writeFileSync(file, after);
};

describe('the fixture', () => {
  test('passes in full mode', () => {
    const result = verifyContent(CONTENT, TEXTS);
    expect(result.ok && [result.value.mode, result.value.problems]).toEqual(['full', []]);
  });

  test('passes in locked mode, without its texts', () => {
    const result = verifyContent(CONTENT, undefined);
    expect(result.ok && [result.value.mode, result.value.problems]).toEqual(['locked', []]);
  });

  test('gives the same lock again, byte for byte', () => {
    withCopy(({ content, texts }) => {
      expect(lockContent(content, texts).ok).toBe(true);
      expect(read(content, 'facts.lock.json')).toBe(read(CONTENT, 'facts.lock.json'));
      expect(readdirSync(content).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    });
  });

  test('is counted', () => {
    const status = factStatus(CONTENT, TEXTS);
    expect(status.ok && status.value).toMatchObject({
      sources: 5,
      origins: 4,
      facts: 46,
      verified: 46,
      reviewed: 46,
      refused: 0,
      rejected: 0,
      disagreements: 2,
      corroborated: 3,
      falseRejects: 0,
    });
    expect(status.ok && status.value.mutants.killed / status.value.mutants.total).toBeGreaterThan(0.98);
    expect(factStatus(CONTENT, undefined)).toMatchObject({
      ok: true,
      value: { verified: 46, reviewed: 46, mutants: { total: 0, killed: 0, equivalent: 0, byOperator: {} } },
    });
  });

  test('keeps its canaries where only an answer may bring them to light', () => {
    const { words, numbers, dates } = JSON.parse(read(FOLDER, 'canaries.json')) as {
      words: string[];
      numbers: number[];
      dates: string[];
    };
    const facts = read(CONTENT, 'facts', 'lighthouse.yaml');
    const seen = [
      read(CONTENT, 'lessons', 'lighthouse.mdx'),
      ...['glossary', 'disagreements', 'entities', 'site'].map((name) => read(CONTENT, `${name}.yaml`)),
    ];
    const secret = [...words, ...numbers.map(String), ...numbers.map((n) => n.toLocaleString('en-US')), ...dates];
    for (const one of secret) expect(seen.filter((text) => text.includes(one))).toEqual([]);
    for (const word of words) expect(facts.split(word)).toHaveLength(2);
    for (const n of numbers) expect(facts.split(`value: ${n},`)).toHaveLength(2);
    expect([...facts.matchAll(/zorbifex[\w-]*/g)].map(String).sort()).toEqual([...words].sort());
  });
});

const WHICH = process.env.CITED_DEEP ? 'any' : 'one of each line, any in test:deep';

describe(`one wrong digit (${WHICH})`, () => {
  const KEPT = ['tower-visitors', 'guild-house-deadline', 'vote-courier', 'vote-coast-wire', 'dark-light-fine'];

  /** Five facts of three sources, which hold every kind of digit; the whole fixture takes minutes. */
  function cut({ content, texts }: Copy): void {
    const keep = (file: string, ids: readonly string[]) => {
      const blocks = read(content, file).split(/^(?=- id: )/m);
      writeFileSync(
        join(content, file),
        blocks.filter((block) => ids.includes(/^- id: (.*)$/m.exec(block)?.[1] ?? '')).join(''),
      );
    };
    keep('facts/lighthouse.yaml', KEPT);
    keep('disagreements.yaml', ['vote-day']);
    for (const name of ['guild-statement-2024-03-05', 'tidewater-2024-03-08'])
      rmSync(join(content, 'sources', `${name}.yaml`));
    expect(lockContent(content, texts)).toMatchObject({ ok: true });
  }

  /** Every digit of a text; without CITED_DEEP one of each line that has any, not always its first. */
  function digitsOf(text: string): RegExpExecArray[] {
    const lines = groupBy(text.matchAll(/\d/g), ({ index }) => [String(text.lastIndexOf('\n', index))]);
    return [...lines.values()].flatMap((digits, i) => (process.env.CITED_DEEP ? digits : [digits[i % digits.length]!]));
  }

  const records = (content: string) => readdirSync(join(content, 'sources')).map((name) => `sources/${name}`);

  /** Puts the next digit in the place of each, one at a time, and says for which nothing was wrong or no place was named. */
  function unnoticed(copy: Copy, file: string, texts: string | undefined): string[] {
    const path = join(copy.content, file);
    const text = readFileSync(path, 'utf8');
    const missed: string[] = [];
    for (const { index, 0: digit } of digitsOf(text)) {
      writeFileSync(path, `${text.slice(0, index)}${(Number(digit) + 1) % 10}${text.slice(index + 1)}`);
      const problems = problemsOf(copy.content, texts);
      const told =
        problems.length > 0 && problems.every(({ place, found, todo }) => place?.file && place.line && found && todo);
      if (!told)
        missed.push(
          `${file}:${text.slice(0, index).split('\n').length} ${text.slice(Math.max(0, index - 12), index + 8)}`,
        );
    }
    writeFileSync(path, text);
    return missed;
  }

  test.each(['full', 'locked'])(
    'in a fact, its evidence, a record or a list is a problem with its place: %s mode',
    (mode) => {
      withCopy((copy) => {
        if (!process.env.CITED_DEEP) cut(copy);
        const files = ['facts/lighthouse.yaml', 'entities.yaml', ...records(copy.content)];
        const texts = mode === 'full' ? copy.texts : undefined;
        expect(problemsOf(copy.content, texts)).toEqual([]);
        expect(files.flatMap((file) => unnoticed(copy, file, texts))).toEqual([]);
      });
    },
    900_000,
  );

  test('in the lock is a problem with its place', () => {
    withCopy((copy) => {
      cut(copy);
      expect(unnoticed(copy, 'facts.lock.json', undefined)).toEqual([]);
    });
  }, 900_000);

  test('in a text is a problem with its place', () => {
    withCopy((copy) => {
      cut(copy);
      edit(join(copy.texts, 'courier.txt'), '$62,000', '$62,001');
      const problems = problemsOf(copy.content, copy.texts);
      expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['record-differs', 'V1 source-changed']));
      expect(problems.every(({ place }) => place?.line !== undefined)).toBe(true);
    });
  });
});

interface Bad {
  says: string;
  spoil: (copy: Copy) => void;
  code: string;
  /** File and line of the problem; a line of a file that is spoiled as a whole is not asked for. */
  place: RegExp;
  found: RegExp;
  locked?: boolean;
}

const facts = ({ content }: Copy) => join(content, 'facts', 'lighthouse.yaml');
const record = ({ content }: Copy, id: string) => join(content, 'sources', `${id}.yaml`);
const courier = 'marrowby-courier-2024-03-06';

const BAD: Bad[] = [
  {
    says: 'a tab in YAML',
    spoil: (copy) => edit(facts(copy), '  kind: definition', '\tkind: definition'),
    code: 'yaml-syntax',
    place: /lighthouse\.yaml:4$/,
    found: /[Tt]ab/,
  },
  {
    says: 'a bracket left open',
    spoil: (copy) => edit(facts(copy), 'ask: [meaning]', 'ask: [meaning'),
    code: 'yaml-syntax',
    place: /lighthouse\.yaml:\d+$/,
    found: /./,
  },
  {
    says: 'a key given twice',
    spoil: (copy) => edit(facts(copy), '  kind: definition', '  kind: definition\n  kind: duty'),
    code: 'yaml-syntax',
    place: /lighthouse\.yaml:5$/,
    found: /unique/,
  },
  {
    says: 'an alias',
    spoil: (copy) => edit(facts(copy), 'kind: definition', 'kind: *kind'),
    code: 'yaml-alias',
    place: /lighthouse\.yaml:4$/,
    found: /alias/,
  },
  {
    says: 'a fact id given twice',
    spoil: (copy) => edit(facts(copy), '- id: keeper-meaning', '- id: light-meaning'),
    code: 'id-duplicate',
    place: /lighthouse\.yaml:27$/,
    found: /light-meaning.*first at .*:3/,
  },
  {
    says: 'an entity id given twice',
    spoil: (copy) => edit(join(copy.content, 'entities.yaml'), '- id: marrowby\n', '- id: gull-point-light\n'),
    code: 'id-duplicate',
    place: /entities\.yaml:\d+$/,
    found: /gull-point-light/,
  },
  {
    says: 'a record id given twice',
    spoil: (copy) => edit(record(copy, courier), `id: ${courier}`, 'id: beacon-regulation'),
    code: 'id-duplicate',
    place: /courier.*\.yaml:1$|beacon.*\.yaml:1$/,
    found: /beacon-regulation/,
  },
  {
    says: 'a text on record twice',
    spoil: (copy) =>
      edit(record(copy, courier), /digest: .*/, /digest: .*/.exec(read(record(copy, 'beacon-regulation')))![0]),
    code: 'text-duplicate',
    place: /\.yaml:\d+$/,
    found: /text of beacon-regulation/,
  },
  {
    says: 'an unknown field',
    spoil: (copy) => edit(facts(copy), '  kind: definition', '  kind: definition\n  color: red'),
    code: 'schema',
    place: /lighthouse\.yaml:\d+$/,
    found: /color/,
  },
  {
    says: 'a field left out',
    spoil: (copy) => edit(facts(copy), '  modality: asserted\n', ''),
    code: 'schema',
    place: /lighthouse\.yaml:\d+$/,
    found: /modality/,
  },
  {
    says: 'a field of another type',
    spoil: (copy) => edit(facts(copy), 'sentences: [4]', 'sentences: 4'),
    code: 'schema',
    place: /lighthouse\.yaml:14$/,
    found: /sentences/,
  },
  {
    says: 'a fact file that is no list',
    spoil: (copy) => writeFileSync(facts(copy), 'id: light-meaning\n'),
    code: 'schema',
    place: /lighthouse\.yaml:1$/,
    found: /top level: fields with values/,
  },
  {
    says: 'a record with an unknown field',
    spoil: (copy) => edit(record(copy, courier), 'kind: news', 'kind: news\ntext: All of it.'),
    code: 'schema',
    place: /courier.*\.yaml:\d+$/,
    found: /text/,
  },
  {
    says: 'a disagreement on a fact that is not there',
    spoil: (copy) => edit(join(copy.content, 'disagreements.yaml'), 'vote-courier', 'vote-nowhere'),
    code: 'fact-unknown',
    place: /disagreements\.yaml:3$/,
    found: /vote-nowhere/,
  },
  {
    says: 'a fact file that is not UTF-8',
    spoil: (copy) => writeFileSync(facts(copy), Buffer.from([0x2d, 0x20, 0xe9, 0x0a])),
    code: 'file-unreadable',
    place: /lighthouse\.yaml/,
    found: /not valid|invalid/,
  },
  {
    says: 'an unknown entity',
    spoil: (copy) => edit(facts(copy), 'holder: harbor-board', 'holder: harbour-board'),
    code: 'V14 entity-unknown',
    place: /lighthouse\.yaml:\d+$/,
    found: /harbour-board/,
  },
  {
    says: 'an unknown source',
    spoil: (copy) => edit(facts(copy), '- source: beacon-regulation', '- source: beacon-rule'),
    code: 'V1 source-unknown',
    place: /lighthouse\.yaml:13$/,
    found: /beacon-rule/,
  },
  {
    says: 'a record taken away',
    spoil: (copy) => rmSync(record(copy, courier)),
    code: 'source-gone',
    place: /facts\.lock\.json:1$/,
    found: /marrowby-courier/,
    locked: true,
  },
  {
    says: 'an empty text',
    spoil: ({ texts }) => writeFileSync(join(texts, 'courier.txt'), ''),
    code: 'text-empty',
    place: /courier\.txt/,
    found: /no words/,
  },
  {
    says: 'a text of white space',
    spoil: ({ texts }) => writeFileSync(join(texts, 'courier.txt'), '\n \t\n'),
    code: 'text-empty',
    place: /courier\.txt/,
    found: /no words/,
  },
  {
    says: 'a binary text',
    spoil: ({ texts }) => writeFileSync(join(texts, 'courier.txt'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00])),
    code: 'text-binary',
    place: /courier\.txt/,
    found: /NUL/,
  },
  {
    says: 'a text that is not UTF-8',
    spoil: ({ texts }) => writeFileSync(join(texts, 'courier.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x2e])),
    code: 'text-encoding',
    place: /courier\.txt/,
    found: /not UTF-8/,
  },
  {
    says: 'a folder in the place of a text',
    spoil: ({ texts }) => (rmSync(join(texts, 'courier.txt')), mkdirSync(join(texts, 'courier.txt'))),
    code: 'text-missing',
    place: /courier\.txt/,
    found: /no such text/,
  },
  {
    says: 'a text that is not there',
    spoil: ({ texts }) => rmSync(join(texts, 'courier.txt')),
    code: 'text-missing',
    place: /courier\.txt/,
    found: /no such text/,
  },
  {
    says: 'a text that changed under its facts',
    spoil: ({ texts }) => edit(join(texts, 'courier.txt'), 'Friday', 'Monday'),
    code: 'V1 source-changed',
    place: /lighthouse\.yaml:\d+$/,
    found: /digest/,
  },
  {
    says: 'no lock',
    spoil: ({ content }) => rmSync(join(content, 'facts.lock.json')),
    code: 'lock-missing',
    place: /facts\.lock\.json/,
    found: /no lock/,
    locked: true,
  },
  {
    says: 'a lock of another verifier',
    spoil: ({ content }) => edit(join(content, 'facts.lock.json'), /"verifier": \d+/, '"verifier": 0'),
    code: 'lock-version',
    place: /facts\.lock\.json:1$/,
    found: /verifier 0/,
    locked: true,
  },
  {
    says: 'half a lock',
    spoil: ({ content }) =>
      writeFileSync(join(content, 'facts.lock.json'), read(content, 'facts.lock.json').slice(0, 900)),
    code: 'lock-broken',
    place: /facts\.lock\.json/,
    found: /JSON/,
    locked: true,
  },
  {
    says: 'another file as the lock',
    spoil: ({ content }) => writeFileSync(join(content, 'facts.lock.json'), '{}'),
    code: 'lock-shape',
    place: /facts\.lock\.json/,
    found: /./,
    locked: true,
  },
];

test.each(BAD)('$says is told with its place', ({ spoil, code, place, found, locked }) => {
  withCopy((copy) => {
    spoil(copy);
    const problems = problemsOf(copy.content, locked ? undefined : copy.texts);
    const told = problems.filter((problem) => problem.code === code);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect([told[0]!.place!.file, told[0]!.place!.line].filter((part) => part !== undefined).join(':')).toMatch(place);
    expect(told[0]!.found).toMatch(found);
    expect(told[0]!.todo).not.toBe('');
  });
});

test.each(BAD.filter(({ code, locked }) => !locked && !/^(?:V|text-)/.test(code)))(
  '$says is told once, and nothing else is',
  ({ spoil, code }) => {
    withCopy((copy) => {
      spoil(copy);
      expect(problemsOf(copy.content, copy.texts).map((problem) => problem.code)).toEqual([code]);
    });
  },
);

test('a text may have another byte-order mark, line ends or composed letters than the one on record', () => {
  withCopy(({ content, texts }) => {
    const file = join(texts, 'courier.txt');
    writeFileSync(file, `\uFEFF${read(file).replace(/\n/g, '\r\n').normalize('NFD')}`);
    expect(problemsOf(content, texts)).toEqual([]);
  });
});

test('nothing is locked while a fact is refused, and the old lock stays', () => {
  withCopy((copy) => {
    edit(facts(copy), 'faces a fine of at most $7,500', 'faces a fine of at most $8,500');
    const before = sha256(read(copy.content, 'facts.lock.json'));
    expect(lockContent(copy.content, copy.texts)).toMatchObject({
      ok: false,
      problems: [{ code: 'V3 number-absent' }, { code: 'V3 amount-unstated' }],
    });
    expect(sha256(read(copy.content, 'facts.lock.json'))).toBe(before);
  });
});

test('a folder without facts has no lock to pass with', () => {
  withCopy(({ content, texts }) => {
    for (const name of readdirSync(content)) rmSync(join(content, name), { recursive: true });
    expect(problemsOf(content, texts).map(({ code }) => code)).toEqual(['lock-missing']);
  });
});

describe('the content of the site', () => {
  const beside = '../shared/sources/texts';

  test('passes in locked mode', () => {
    expect(problemsOf('content', undefined)).toEqual([]);
  });

  if (existsSync(beside)) {
    test('passes in full mode', () => {
      expect(problemsOf('content', beside)).toEqual([]);
    });
  } else {
    test.skip('passes in full mode (skipped: no source texts beside the repository)', () => {});
  }
});
