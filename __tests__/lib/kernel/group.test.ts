import { groupBy } from '@/lib/kernel/group';

test.each<[string[], [string, string[]][]]>([
  [[], []],
  [
    ['board', 'lamp', 'bell'],
    [
      ['b', ['board', 'bell']],
      ['l', ['lamp']],
    ],
  ],
])('%j by its first letter', (items, groups) => {
  expect([...groupBy(items, (item) => item.charAt(0))]).toEqual(groups);
});

test('an item stands once under each of its keys', () => {
  expect([...groupBy(['lamp', 'bell'], (item) => item)]).toEqual([
    ['l', ['lamp', 'bell']],
    ['a', ['lamp']],
    ['m', ['lamp']],
    ['p', ['lamp']],
    ['b', ['bell']],
    ['e', ['bell']],
  ]);
});
