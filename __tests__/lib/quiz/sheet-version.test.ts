import type { Item } from '@/lib/question/item';
import { sheetVersion, type OnSheet } from '@/lib/quiz/sheet-version';

const item = { id: 'choice:a:b', version: '111111111111' } as Item;
const sheet: OnSheet = {
  meta: {
    slug: 'quays',
    title: 'When may a quay be shut?',
    summary: 'What the rule allows.',
    topics: [],
    objectives: [],
    asks: 'objectives',
    questions: 10,
  },
  versions: { one: 'aaaaaaaaaaaa' },
  form: { name: 'a', seats: [{ item, order: ['x', 'y'] }] },
};
const seats = (change: Partial<Item>, order = ['x', 'y']) => ({
  name: 'a',
  seats: [{ item: { ...item, ...change }, order }],
});

test('the same sheet has the same version, in eight hex digits', () => {
  expect(sheetVersion(sheet)).toBe(sheetVersion(structuredClone(sheet)));
  expect(sheetVersion(sheet)).toMatch(/^[0-9a-f]{8}$/);
});

test.each<[string, Partial<OnSheet>]>([
  ['the title', { meta: { ...sheet.meta, title: 'When may a pier be shut?' } }],
  ['how far the sources reach', { meta: { ...sheet.meta, sourcesEnd: '2024-03-08' } }],
  ['a step', { versions: { one: 'bbbbbbbbbbbb' } }],
  ['a question or its key', { form: seats({ version: '222222222222' }) as OnSheet['form'] }],
  ['the order of options, and so the letter of the key', { form: seats({}, ['y', 'x']) as OnSheet['form'] }],
])('another version where %s changes', (_, change) => {
  expect(sheetVersion({ ...sheet, ...change })).not.toBe(sheetVersion(sheet));
});
