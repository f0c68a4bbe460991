import { isDocument, sourceDate, sourceSchema } from '@/lib/source/schema';

const record = {
  id: 'beacon-regulation',
  title: 'Beacon Regulation',
  publisher: null,
  label: 'the Beacon Regulation',
  origin: null,
  asOf: '2024-01',
  kind: 'regulation',
  rights: 'own',
  completeness: 'full',
  file: 'beacon-regulation.txt',
  digest: 'a'.repeat(64),
  length: 10,
  sentences: 2,
};

test('a record may leave unknown what is not known', () => {
  expect(sourceSchema.parse(record)).toMatchObject({ publisher: null, origin: null, rewrites: false });
});

test.each([
  ['an id with capitals', { id: 'Beacon' }],
  ['an id with two hyphens', { id: 'beacon--regulation' }],
  ['a digest that is too short', { digest: 'a'.repeat(63) }],
  ['a digest in capitals', { digest: 'A'.repeat(64) }],
  ['a length of nothing', { length: 0 }],
  ['no sentences', { sentences: 0 }],
  ['half a sentence', { sentences: 1.5 }],
  ['a date in words', { published: '5 March 2024' }],
  ['a date that YAML read as a number', { published: 2024 }],
  ['an unknown kind', { kind: 'blog' }],
  ['an address that is none', { url: 'courier' }],
  ['the text itself', { text: 'The whole text.' }],
  ['an empty label', { label: '' }],
])('a record with %s is refused', (_, change) => {
  expect(sourceSchema.safeParse({ ...record, ...change }).success).toBe(false);
});

test.each([
  ['news', false],
  ['statute', true],
  ['regulation', true],
  ['statement', true],
] as const)('a source of kind %s is a document: %s', (kind, expected) => {
  expect(isDocument(sourceSchema.parse({ ...record, kind }))).toBe(expected);
});

test('a law speaks as of its text, a report as of its publication', () => {
  expect(sourceDate(sourceSchema.parse({ ...record, published: '2019' }))).toBe('2024-01');
  expect(sourceDate(sourceSchema.parse({ ...record, asOf: undefined, published: '2024-03-06' }))).toBe('2024-03-06');
  expect(sourceDate(sourceSchema.parse({ ...record, asOf: undefined }))).toBeUndefined();
});
