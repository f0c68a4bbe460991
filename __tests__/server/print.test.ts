import { readFileSync } from 'node:fs';
import { encode } from 'uqr';
import { kindOf } from '@/lib/question';
import { publicId } from '@/lib/question/item';
import { library } from '@/server/content/library';
import { keyView, sheetView } from '@/server/print';
import { qrOf } from '@/lib/card/qr';
import { quizOf, quizSlugs } from '@/server/quiz-of';
import { words } from '@/lib/words';
import { CONTENT, FOLDER } from '../fixtures/lighthouse/lighthouse';

process.env.CITED_CONTENT = CONTENT;
process.env.APP_ORIGIN = 'https://lessons.example.org';

const canaries = JSON.parse(readFileSync(`${FOLDER}/canaries.json`, 'utf8')) as { words: string[] };
const holds = (value: unknown) => canaries.words.filter((word) => JSON.stringify(value).includes(word));
const idsOf = (form: string) =>
  quizOf('lighthouse')!
    .forms.find(({ name }) => name === form)!
    .seats.map(({ item }) => publicId(item.id));

test.each(['a', 'b'] as const)('the sheet of form %s holds its questions in their order, and no key', async (form) => {
  const sheet = (await sheetView('lighthouse', form))!;
  expect(sheet.items.map(({ id }) => id)).toEqual(idsOf(form));
  expect([sheet.form, sheet.other]).toEqual(form === 'a' ? ['a', 'b'] : ['b', 'a']);
  expect(holds(sheet.items)).toEqual([]);
  expect(JSON.stringify(sheet.items)).not.toMatch(/"correct"|"feedback"|"key"/);
});

test('a sheet names the address of its lesson, in words and as a code', async () => {
  const sheet = (await sheetView('lighthouse', 'a'))!;
  expect(sheet.address).toBe('https://lessons.example.org/learn/lighthouse');
  expect(sheet.qr).toEqual(qrOf(sheet.address));
});

test.each([
  ['no such lesson', 'no-such-lesson', 'a'],
  ['the form that is kept', 'lighthouse', 'c'],
  ['no such form', 'lighthouse', 'key'],
])('%s has no sheet and no key', async (_, slug, form) => {
  expect(await sheetView(slug, form)).toBeUndefined();
  expect(await keyView(slug, { form })).toBeUndefined();
});

test.each<[unknown, 'a' | 'b' | undefined]>([
  [{}, 'a'],
  [{ form: 'a' }, 'a'],
  [{ form: 'b', more: 'x' }, 'b'],
  [{ form: 'c' }, undefined],
  [{ form: 'A' }, undefined],
  [{ form: ['a', 'c'] }, undefined],
  [undefined, undefined],
])('what %j asks for', async (query, form) => {
  expect((await keyView('lighthouse', query))?.form).toBe(form);
});

test.each(['a', 'b'] as const)('the key to form %s has each answer right, why, and the evidence', async (form) => {
  const key = (await keyView('lighthouse', { form }))!;
  expect(key.answers.map(({ item }) => item.id)).toEqual(idsOf(form));
  for (const { item, grade, evidence } of key.answers) {
    expect([item.stem, grade.correct, grade.points]).toEqual([item.stem, true, 1]);
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.every(({ voices }) => voices.length > 0)).toBe(true);
  }
  expect(holds(key.answers).length).toBeGreaterThan(0);
});

test('a sheet and its key bear one version, and the sheet of another form another', async () => {
  const version = async (form: 'a' | 'b') => (await sheetView('lighthouse', form))!.version;
  const [a, b] = [await version('a'), await version('b')];
  expect(a).toMatch(/^[0-9a-f]{8}$/);
  expect((await keyView('lighthouse', { form: 'a' }))!.version).toBe(a);
  expect((await keyView('lighthouse', { form: 'b' }))!.version).toBe(b);
  expect(a).not.toBe(b);
});

test('of every question of the site the right answer is graded right', () => {
  const shelf = library();
  const bank = quizSlugs(shelf).flatMap((slug) => quizOf(slug, shelf)!.bank);
  const say = words('en');
  for (const item of bank) {
    const kind = kindOf(item);
    expect([item.id, kind.grade(item, kind.rightAnswer(item), say, 'en').correct]).toEqual([item.id, true]);
  }
  expect(new Set(bank.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
});

test('a code is drawn module by module', () => {
  const address = 'https://lessons.example.org/learn/lighthouse';
  const { size, path } = qrOf(address);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    drawn[Number(y)]!.fill(true, Number(x), Number(x) + Number(width));
  expect(path.replace(/M\d+ \d+h(\d+)v1h-\1z/g, '')).toBe('');
  expect(drawn).toEqual(encode(address, { ecc: 'M', border: 4 }).data);
  expect(drawn[4]!.slice(3, 12)).toEqual([false, ...Array.from({ length: 7 }, () => true), false]);
});

test('an address that no code can hold is an error', () => {
  expect(() => qrOf(`https://example.org/${'x'.repeat(4000)}`)).toThrow();
});
