import { writeFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { factSchema } from '@/lib/fact/schema';
import { siteSchema } from '@/lib/lesson/site';
import { sourceSchema } from '@/lib/source/schema';
import { parseAt, readYaml } from '@/server/content/yaml-file';

const folder = mkdtempSync(join(tmpdir(), 'schema-problem-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said about a file of a content folder. */
function problemsOf(name: string, yaml: string, schema: z.ZodType) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, yaml);
  const read = readYaml(file);
  if (!read.ok) return read.problems;
  const parsed = parseAt(read.value, schema, read.value.value);
  return parsed.ok ? [] : parsed.problems;
}

const RECORD = `id: tide-table
title: Tide table
publisher: Town of Larkhaven
label: the tide table
origin: null
kind: report
rights: own
completeness: full
file: tide.txt
digest: ${'a'.repeat(64)}
length: 10
sentences: 2
`;

const record = (change: (text: string) => string) =>
  problemsOf('sources/tide-table.yaml', change(RECORD), sourceSchema)[0];

test('a record that is right has no problem', () => expect(record((text) => text)).toBeUndefined());

test.each<[string, (text: string) => string, string, string, string]>([
  ['a bare year', (t) => `${t}asOf: 2020\n`, 'asOf: 2020, which YAML reads as a number', 'text', '"2020"'],
  [
    'a bare yes',
    (t) => t.replace('Tide table', 'true'),
    'title: true, which YAML reads as true or false',
    'text',
    '"true"',
  ],
  ['no label', (t) => t.replace(/label:.*\n/, ''), 'label: it is missing', 'text', 'add it'],
  ['an empty label', (t) => t.replace(/label:.*\n/, 'label:\n'), 'label: it is empty', 'text', 'write its value'],
  ['another kind', (t) => t.replace('kind: report', 'kind: blog'), 'kind: "blog"', 'one of news, statute', 'write one'],
  [
    'a length in quotes',
    (t) => t.replace('length: 10', 'length: "10"'),
    'length: "10"',
    'a number',
    'without quotation',
  ],
  ['an unknown field', (t) => `${t}colour: red\n`, 'no field is called "colour" here', 'fields', 'take the field out'],
  ['a month that is none', (t) => `${t}asOf: "2020-13"\n`, 'asOf: "2020-13"', 'a date as precise', 'correct it'],
  ['a short digest', (t) => t.replace(/a{64}/, 'abc'), 'digest: "abc"', '64 characters', 'correct it'],
  ['a half address', (t) => `${t}url: larkhaven\n`, 'url: "larkhaven"', 'https://', 'correct it'],
])('a record with %s is told so in plain words', (_, change, found, wanted, todo) => {
  const problem = record(change);
  expect(problem?.found).toContain(found);
  expect(problem?.wanted).toContain(wanted);
  expect(problem?.todo).toContain(todo);
  expect(problem?.todo).toContain('docs/adding-a-source.md');
});

const FACT = `id: quay
kind: penalty
slots: { law: rule, offence: mooring, amount: { value: 400, unit: USD } }
statement: Mooring costs 400 dollars.
modality: asserted
evidence:
  - source: rule
    sentences: [5]
    anchors: { offence: ties up }
`;

test.each<[string, (text: string) => string, string, string]>([
  [
    'a comma in braces',
    (t) => t.replace('ties up', 'ties up, on purpose'),
    'evidence.0.anchors.on purpose',
    'comma within braces',
  ],
  ['an amount without its unit', (t) => t.replace(', unit: USD', ''), 'slots.amount.unit: it is missing', 'add it'],
  ['a bare number in a slot', (t) => t.replace('mooring', '12'), 'slots.offence: 12, which YAML', '"12"'],
  ['one sentence that is no list', (t) => t.replace('[5]', '5'), 'evidence.0.sentences: 5', 'a list'],
  ['a colon in a statement', (t) => t.replace('costs', 'costs: about'), '', 'a colon and a space'],
])('a fact with %s is told so in plain words', (_, change, found, todo) => {
  const [problem] = problemsOf('facts/harbor.yaml', change(FACT), factSchema);
  expect(problem?.found).toContain(found);
  expect(problem?.todo).toContain(todo);
});

test.each([
  ['site.yaml', siteSchema, 'docs/your-own-site.md'],
  ['facts/harbor.yaml', factSchema, 'docs/adding-a-fact.md'],
  ['entities.yaml', factSchema, 'docs/adding-a-fact.md'],
  ['glossary.yaml', siteSchema, 'docs/adding-a-lesson.md'],
  ['equivalent-mutants.yaml', siteSchema, 'docs/reviewing-facts.md'],
] as const)('a problem of %s names the page that describes it', (file, schema, guide) => {
  expect(problemsOf(file, 'colour: red\n', schema)[0]?.todo).toContain(guide);
});
