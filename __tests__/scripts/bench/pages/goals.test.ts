import { goals } from '@/scripts/bench/pages/goals';
import { NAMES, type Row } from '@/scripts/bench/pages/row';

const LIGHT: Row = {
  name: '',
  requests: 6,
  html: 10,
  css: 7,
  js: 8,
  fonts: 70,
  other: 0,
  total: 95,
  totalWithoutFonts: 25,
  lcp: 800,
  tbt: 25,
  cls: 0,
};

const rows = (changed: Partial<Row> = {}): Row[] => [
  { ...LIGHT, name: NAMES.step, ...changed },
  { ...LIGHT, name: NAMES.quiz, js: 115 },
  { ...LIGHT, name: NAMES.empty, js: 100 },
  { ...LIGHT, name: NAMES.plain, tbt: 5 },
];

const missed = (found: readonly Row[]) => goals(found).flatMap(({ says, holds }) => (holds ? [] : [says]));

test('figures at their bounds hold', () => expect(missed(rows())).toEqual([]));

test.each([
  [{ js: 8.1 }, 'lesson step: script'],
  [{ totalWithoutFonts: 25.1 }, 'lesson step: total without fonts'],
  [{ requests: 7 }, 'lesson step: requests'],
  [{ tbt: 26 }, 'lesson step: blocking, plain HTML + 20'],
  [{ cls: 0.001 }, 'lesson step: layout shift'],
])('%j is told', (changed, says) => expect(missed(rows(changed))).toEqual([says]));

test('a quiz is held against the empty page of the same run', () => {
  const found = rows().map((row) => (row.name === NAMES.empty ? { ...row, js: 99 } : row));
  expect(missed(found)).toEqual(['quiz: script / empty Next page']);
});

test('pages of a class are too, the one to join with least', () => {
  const joins = { ...LIGHT, name: NAMES.join, js: 116 };
  const assigned = { ...LIGHT, name: NAMES.assigned, js: 116 };
  expect(missed([...rows(), joins, assigned])).toEqual(['join a class: script / empty Next page']);
});

test('what was not measured has no goal', () => expect(goals(rows().slice(0, 1))).toEqual([]));
