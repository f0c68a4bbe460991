import { shorten } from '@/lib/kernel/shorten';

test.each([
  ['One two three', 20, 'One two three'],
  ['One two three', 13, 'One two three'],
  ['One two three', 12, 'One two…'],
  ['One, two three', 6, 'One…'],
  ['Onetwothree', 6, 'Onetw…'],
  ['', 5, ''],
  ['From 5 March 2026 on it held', 16, 'From…'],
  ['It held from 5 March 2026, and no longer', 28, 'It held from 5 March 2026…'],
  ['It held from 5 March 2026 to the end', 22, 'It held from…'],
  ['A fine of 200 million a year', 20, 'A fine of…'],
  ['What § 4558 lets a court do', 8, 'What…'],
  ['It held until 2026, § 4558 says so', 26, 'It held until 2026…'],
  ['12 345 678', 7, '12 345…'],
])('"%s" in %i characters is "%s"', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(most);
});
