import fc from 'fast-check';
import { fnv1a, seeded, shuffle } from '@/lib/kernel/random';
import { runs } from './runs';

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the FNV-1a hash of "%s" is the published one', (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

test('a seed gives the same numbers on every machine', () => {
  const random = seeded('lighthouse:a');
  expect([random(), random(), random()]).toEqual([0.7241633418016136, 0.2989848591387272, 0.7215234632603824]);
});

test('a seed gives the same order on every machine', () => {
  expect(shuffle(['a', 'b', 'c', 'd', 'e', 'f'], seeded('form a')).join('')).toBe('afcdeb');
  expect(shuffle(['a', 'b', 'c', 'd', 'e', 'f'], seeded('form b')).join('')).toBe('fcbdea');
});

test('numbers lie from 0 to below 1', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const random = seeded(seed);
      return Array.from({ length: 20 }, random).every((value) => value >= 0 && value < 1);
    }),
    runs(100),
  );
});

test('a shuffle keeps every item, leaves the list it was given alone, and repeats itself', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      const before = [...items];
      const once = shuffle(items, seeded(seed));
      expect(items).toEqual(before);
      expect([...once].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
      expect(shuffle(items, seeded(seed))).toEqual(once);
    }),
    runs(100),
  );
});

test('every place is as likely as every other', () => {
  const random = seeded('fair');
  const first = [0, 0, 0];
  for (let i = 0; i < 3000; i++) first[shuffle([0, 1, 2], random)[0]!]!++;
  for (const count of first) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
