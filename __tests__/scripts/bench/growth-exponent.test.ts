import { growthExponent, growthSteps } from '@/scripts/bench/growth-exponent';

const SIZES = [10, 100, 1000];

test.each([
  ['linear', 1, (size: number) => 3 * size],
  ['quadratic', 2, (size: number) => 0.01 * size ** 2],
  ['constant', 0, () => 7],
])('time that is %s in the size has the exponent %d', (_name, exponent, seconds) => {
  expect(growthExponent(SIZES.map((size) => ({ size, seconds: seconds(size) })))).toBeCloseTo(exponent, 9);
});

test('one size has no growth', () => {
  expect(growthExponent([{ size: 10, seconds: 1 }])).toBeUndefined();
  expect(growthExponent([])).toBeUndefined();
});

test('the steps show a bend that the fit over all sizes hides', () => {
  const timings = [10, 100, 1000].map((size) => ({ size, seconds: size <= 100 ? 7 : 7 * (size / 100) ** 2 }));
  expect(growthExponent(timings)).toBeCloseTo(1, 9);
  expect(growthSteps(timings).map(({ from, to, exponent }) => [from, to, Math.round(exponent)])).toEqual([
    [10, 100, 0],
    [100, 1000, 2],
  ]);
  expect(growthSteps(timings.slice(1, 2))).toEqual([]);
});
