import { ladder } from '@/lib/question/ladder';

type Row = [
  words: string,
  value: number,
  unit: string,
  places: [string[] | undefined, string[] | undefined, string[] | undefined],
];

test.each<Row>([
  [
    '$10,000',
    10_000,
    'USD',
    [
      ['$10,000', '$20,000', '$50,000'],
      ['$5,000', '$10,000', '$20,000'],
      ['$2,000', '$5,000', '$10,000'],
    ],
  ],
  [
    '43',
    43,
    'contract',
    [
      ['43', '86', '215'],
      ['22', '43', '86'],
      ['9', '22', '43'],
    ],
  ],
  [
    '$3.9 billion',
    3.9e9,
    'USD',
    [
      ['$3.9 billion', '$7.8 billion', '$19.5 billion'],
      ['$1.9 billion', '$3.9 billion', '$7.8 billion'],
      ['$0.8 billion', '$1.9 billion', '$3.9 billion'],
    ],
  ],
  [
    '40 percent',
    40,
    'percent',
    [
      ['20 percent', '40 percent', '80 percent'],
      ['20 percent', '40 percent', '80 percent'],
      ['8 percent', '20 percent', '40 percent'],
    ],
  ],
  // A fifth of a year, or half of five, is no figure of such a rule.
  [
    '5',
    5,
    'year',
    [
      ['5', '10', '25'],
      ['5', '10', '25'],
      ['5', '10', '25'],
    ],
  ],
  [
    'two',
    2,
    'year',
    [
      ['two', 'four', 'ten'],
      ['two', 'four', 'ten'],
      ['two', 'four', 'ten'],
    ],
  ],
  // "one" has another noun than "two", as a key and as a wrong option.
  ['one', 1, 'year', [undefined, undefined, undefined]],
  [
    '$1 million',
    1e6,
    'USD',
    [
      ['$1 million', '$2 million', '$5 million'],
      ['$1 million', '$2 million', '$5 million'],
      ['$1 million', '$2 million', '$5 million'],
    ],
  ],
  ['eleven', 11, 'boat', [undefined, undefined, undefined]],
])('%s: three figures as round as it is, with the key in each place where that works', (words, value, unit, places) => {
  expect([0, 1, 2].map((place) => ladder(words, { value, unit }, place, []))).toEqual(places);
});

test('a figure that another fact gives is not among them', () => {
  expect(ladder('$10,000', { value: 10_000, unit: 'USD' }, 0, [20_000])).toEqual(['$2,000', '$5,000', '$10,000']);
  expect(ladder('$3 billion', { value: 3e9, unit: 'USD' }, 0, [6e9])).toBeUndefined();
});

test.each(['a dozen', 'no number'])('%s is no rung', (words) => {
  expect(ladder(words, { value: 12, unit: 'boat' }, 0, [])).toBeUndefined();
});

test('rungs rise', () => {
  for (const value of [7, 12, 30, 48, 99, 250, 7_500, 73_519])
    for (const place of [0, 1, 2]) {
      const rungs = ladder(value.toLocaleString('en-US'), { value, unit: 'USD' }, place, [])?.map((text) =>
        Number(text.replaceAll(',', '')),
      );
      expect(rungs).toHaveLength(3);
      expect(rungs).toEqual([...rungs!].sort((a, b) => a - b));
      expect(rungs).toContain(value);
    }
});
