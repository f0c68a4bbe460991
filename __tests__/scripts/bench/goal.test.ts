import { atLeast, atMost, figure, goalTable } from '@/scripts/bench/goal';

test.each([
  [atMost('script', { measured: 8, bound: 8, unit: ' KB' }), '≤ 8 KB', '8 KB', true],
  [atMost('script', { measured: 8.1, bound: 8, unit: ' KB' }), '≤ 8 KB', '8.1 KB', false],
  [atLeast('ratio', { measured: 19.96, bound: 20 }), '≥ 20', '20', false],
  [atLeast('ratio', { measured: 0.98123, bound: 0.5 }), '≥ 0.5', '0.981', true],
  [atLeast('ratio', { measured: 1234.5, bound: 20 }), '≥ 20', '1235', true],
])('%j', (goal, wanted, measured, holds) => expect(goal).toMatchObject({ goal: wanted, measured, holds }));

test('the table has a goal, its bound, what was measured and whether it holds', () => {
  const goals = [
    atMost('script', { measured: 9, bound: 8, unit: ' KB' }),
    atLeast('ratio', { measured: 2, bound: 1 }),
    figure('beside', 3),
  ];
  expect(goalTable(goals)).toBe(
    [
      'goal    wanted  measured',
      'script  ≤ 8 KB      9 KB  does not hold',
      'ratio      ≥ 1         2          holds',
      'beside    none         3',
    ].join('\n'),
  );
});

test('a figure that is not known holds no goal', () => {
  expect(atMost('ratio', { measured: NaN, bound: 1 }).holds).toBe(false);
});
