import { scoreRange } from '@/lib/attempt/range';

/** Worked out by hand from Wilson's formula with z = 1.2816. */
test.each([
  [0, 0, 0, 0],
  [0, 1, 0, 1],
  [1, 1, 0, 1],
  [0, 10, 0, 1],
  [1, 10, 0, 3],
  [5, 10, 3, 7],
  [8, 10, 6, 9],
  [9, 10, 7, 10],
  [10, 10, 9, 10],
  [4, 8, 2, 6],
  [80, 100, 74, 85],
])('%i of %i stands for about %i to %i', (right, total, low, high) => {
  expect(scoreRange(right, total)).toEqual({ low, high });
});

test('a range holds the mark, and never leaves the form', () => {
  for (let total = 0; total <= 60; total++)
    for (let right = 0; right <= total; right++) {
      const { low, high } = scoreRange(right, total);
      expect([right, total, 0 <= low && low <= right && right <= high && high <= total]).toEqual([right, total, true]);
    }
});

test('more right answers never lower either end', () => {
  for (let right = 1; right <= 10; right++) {
    expect(scoreRange(right, 10).low).toBeGreaterThanOrEqual(scoreRange(right - 1, 10).low);
    expect(scoreRange(right, 10).high).toBeGreaterThanOrEqual(scoreRange(right - 1, 10).high);
  }
});

test('more questions make the range narrower', () => {
  const width = (total: number) => {
    const { low, high } = scoreRange(total * 0.8, total);
    return (high - low) / total;
  };
  expect([width(10) > width(20), width(20) > width(100)]).toEqual([true, true]);
});
