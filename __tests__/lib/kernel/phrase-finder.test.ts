import { phraseFinder } from '@/lib/kernel/phrase-finder';
import { foldCase } from '@/lib/kernel/text';

const found = (text: string, phrases: readonly string[], reads?: (token: string) => string) =>
  phraseFinder(phrases, reads)(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[], string[]]>([
  ['the lamp', ['lamp'], ['lamp']],
  ['the lamps, a headlamp and lamp2', ['lamp'], []],
  ['Marrowby Harbor Board', ['Marrowby', 'Marrowby Harbor Board', 'Harbor Board'], ['Marrowby Harbor Board']],
  ['Marrowby Harbor', ['Marrowby', 'Marrowby Harbor Board', 'Harbor'], ['Marrowby', 'Harbor']],
  ['Old Marrowby Harbor', ['Old Marrowby', 'Marrowby Harbor'], ['Old Marrowby']],
  ['rule 12 (b) and 12 (b)c', ['12 (b)'], ['12 (b)']],
  ['(b) and a(b)', ['(b)'], ['(b)']],
  ['12 (b)c', ['12 (b)', '12'], ['12']],
  ['Ferrow & Co. met Ferrow & Co', ['Ferrow & Co.', 'Ferrow'], ['Ferrow & Co.', 'Ferrow']],
  ['the ship Ida', ['Ida Ferrow', 'Ida'], ['Ida']],
  ['a lamp', [' lamp '], ['lamp']],
  ['a lamp', ['', ' '], []],
  ['', ['lamp'], []],
  ['Lamp', ['lamp'], []],
])('in "%s" the phrases %j are found as %j', (text, phrases, expected) => {
  expect(found(text, phrases)).toEqual(expected);
});

test('tokens are compared as they are read', () => {
  expect(found('the OLD lamp, the Old  lamp', ['old LAMP'], foldCase)).toEqual(['OLD lamp']);
});

test('a text with a hundred thousand phrases takes about as long as one with a few', () => {
  const text = 'The lamp of the harbor board lit the way to the old mill. '.repeat(200);
  const [few, many] = [10, 100_000].map((count) =>
    phraseFinder(Array.from({ length: count }, (_, n) => `harbor board of town ${n}`)),
  );
  const seconds = (find: (text: string) => unknown) => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      find(text);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  expect(seconds(many!)).toBeLessThan(5 * seconds(few!));
});
