import { attemptState } from '@/lib/attempt/attempt-state';
import type { Confidence } from '@/lib/attempt/event';
import { attemptResult, calibrationOf } from '@/lib/attempt/result';
import { scoreRange } from '@/lib/attempt/range';
import { seatOf, triesOf } from '@/lib/attempt/tries';
import type { PublicItem } from '@/lib/question/item';
import { answer, graded, log, seat, started, verdict, type Deed } from './device';

const four = started(seat(0), seat(1), seat(2), seat(3));
const resultOf = (...deeds: Deed[]) => attemptResult(attemptState(log(...deeds)));
const told = (n: number, text: string, correct: boolean, number = 1): Deed[] => [
  answer(`q${n}`, text, { try: number }),
  verdict(`q${n}`, text, graded(correct)),
];

test('first tries make the score, second tries are counted beside it, and what was not answered is not wrong', () => {
  expect(
    resultOf(four, ...told(0, 'a', true), ...told(1, 'a', false), ...told(1, 'b', true, 2), answer('q2', 'a')),
  ).toEqual({
    total: 4,
    graded: 2,
    right: 1,
    rightInTheEnd: 2,
    unanswered: 1,
    waiting: 1,
    changed: 0,
    range: scoreRange(1, 2),
    mistakes: ['q1'],
  });
});

test('a question that was corrected meanwhile does not count', () => {
  const changed = [answer('q0', 'a'), verdict('q0', 'a', { as: 'changed' } as const)];
  expect(resultOf(four, ...changed, ...told(1, 'a', true))).toMatchObject({
    total: 3,
    changed: 1,
    graded: 1,
    unanswered: 2,
  });
});

test('an answer that came too late counts for nothing', () => {
  const late = resultOf(four, ...told(0, 'a', false), { type: 'finish' }, ...told(1, 'a', true));
  expect(late).toMatchObject({ graded: 1, right: 0, unanswered: 3 });
});

test('an attempt without a start came to nothing yet', () => {
  expect(resultOf()).toMatchObject({ total: 0, graded: 0, range: { low: 0, high: 0 }, mistakes: [] });
});

const marked = (n: number, confidence: Confidence | undefined, firstRight: boolean | undefined) =>
  Array.from({ length: n }, () => ({
    ...(confidence && { confidence }),
    ...(firstRight !== undefined && { firstRight }),
  }));

test('from ten marked answers on, each level tells how many were right', () => {
  const nine = [...marked(4, 'sure', true), ...marked(1, 'sure', false), ...marked(4, 'guess', false)];
  expect(calibrationOf([...nine, ...marked(5, undefined, true), ...marked(3, 'sure', undefined)])).toBeUndefined();
  expect(calibrationOf([...nine, ...marked(1, 'think', true)])).toEqual({
    guess: { given: 4, right: 0 },
    think: { given: 1, right: 1 },
    sure: { given: 5, right: 4 },
  });
});

test('the result of a long attempt holds the calibration', () => {
  const seats = Array.from({ length: 10 }, (_, n) => seat(n));
  const deeds = seats.flatMap(({ item }) => [
    answer(item, 'a', { confidence: 'sure' }),
    verdict(item, 'a', graded(item !== 'q3')),
  ]);
  expect(resultOf(started(...seats), ...deeds).calibration?.sure).toEqual({ given: 10, right: 9 });
});

const item = (kind: PublicItem['kind'], count: number): PublicItem => ({
  ...{ id: 'q', version: 'v', kind, stem: '', where: '', hint: '', invalid: '', start: '' },
  options: Array.from({ length: count }, (_, n) => ({ id: `o${n}`, text: `${n}` })),
});

test.each([
  ['choice', 3, 2],
  ['choice', 2, 1],
  ['record', 3, 2],
  ['compare', 2, 1],
  ['cloze', 4, 2],
  ['cloze', 2, 1],
  ['multiple', 3, 2],
  ['match', 3, 2],
  ['match', 2, 1],
  ['classify', 3, 2],
  ['order', 3, 2],
  ['order', 2, 1],
  ['typed', 0, 1],
] as const)('a question of the kind %s with %i options has tries: %i', (kind, count, tries) => {
  expect(triesOf(item(kind, count))).toBe(tries);
  expect(seatOf(item(kind, count))).toEqual({ item: 'q', version: 'v', tries, start: '' });
});
