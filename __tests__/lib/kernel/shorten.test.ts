import { shorten } from '@/lib/kernel/shorten';

test.each([
  ['One two three', 20, 'One two three'],
  ['One two three', 13, 'One two three'],
  ['One two three', 12, 'One two…'],
  ['One, two three', 6, 'One…'],
  ['Onetwothree', 6, 'Onetw…'],
  ['', 5, ''],
])('"%s" in %i characters is "%s"', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(most);
});
