import { floodOf } from '@/scripts/bench/cards/flood';
import { savingFound } from '@/scripts/bench/cards/saving-found';

/** A round of a second in which saves took 1, 2 … 20 times so many milliseconds. */
const round = (factor: number, more: object = {}) => ({
  ...{ ms: 1000, times: Array.from({ length: 20 }, (_, i) => (i + 1) * factor) },
  ...more,
});
const flood = (drawn: number) => ({ asked: 10, drawn, told503: 1 });

test('of each phase the median of its rounds counts, and the slowest twentieth is held against rest', () => {
  const { rows, goals } = savingFound({
    rest: [round(1), round(90), round(1)],
    cards: [round(2, { flood: flood(4) }), round(2, { flood: flood(5) }), round(80, { flood: flood(0) })],
    unknown: [round(3, { flood: flood(0) }), round(3, { flood: flood(0) }), round(3, { flood: flood(0) })],
  });
  expect(rows.map(({ p50, p95, rps, flood }) => [p50, p95, rps, flood])).toEqual([
    [10.5, 19.05, 20, undefined],
    [21, 38.1, 20, { asked: 30, drawn: 9, told503: 3 }],
    [31.5, 57.15, 20, { asked: 30, drawn: 0, told503: 3 }],
  ]);
  expect(goals.map(({ measured, holds }) => [measured, holds])).toEqual([
    ['2', true],
    ['3', false],
  ]);
});

test('a flood is counted by what it was told', () => {
  const told = { statuses: { 200: 7, 404: 2, 503: 1 }, ranOut: false };
  expect(floodOf(told, { paths: [] })).toEqual({ asked: 10, drawn: 7, told503: 1 });
});

test.each([
  ['another answer', { statuses: { 200: 7, 500: 1 }, ranOut: false }, 'answered 500'],
  ['a flood that ended by itself', { statuses: { 200: 2 }, ranOut: true }, 'All 2 cards were drawn'],
])('%s is no measurement', (_, told, words) => expect(() => floodOf(told, { paths: ['/a', '/b'] })).toThrow(words));
