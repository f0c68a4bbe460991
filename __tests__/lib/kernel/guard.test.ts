import {
  between,
  either,
  figure,
  listOf,
  matching,
  maybe,
  name,
  nameUpTo,
  object,
  oneOf,
  text,
  whole,
} from '@/lib/kernel/guard';

const shape = object({ id: name, tags: either(text, listOf(text)), size: whole(1), by: maybe(oneOf('a', 'b')) });
const good = { id: 'x', tags: ['y'], size: 2 };

test.each<[string, unknown, boolean]>([
  ['a whole object', good, true],
  ['what may be missing', { ...good, by: 'a' }, true],
  ['what it does not know', { ...good, more: 1 }, true],
  ['one of two shapes', { ...good, tags: '' }, true],
  ['an empty name', { ...good, id: '' }, false],
  ['a figure under the least', { ...good, size: 0 }, false],
  ['a broken figure', { ...good, size: 1.5 }, false],
  ['another value', { ...good, by: 'c' }, false],
  ['a list of something else', { ...good, tags: [1] }, false],
  ['a missing part', { id: 'x' }, false],
  ['nothing', null, false],
  ['a text', 'x', false],
])('%s', (_, value, passes) => expect(shape(value)).toBe(passes));

test('bounds hold at both ends', () => {
  const passing = (guard: (value: unknown) => boolean, ...values: unknown[]) => values.filter(guard);
  expect(passing(between(1, 2), 0.9, 1, 2, 2.1, NaN, '1')).toEqual([1, 2]);
  expect(passing(nameUpTo(2), '', 'a', 'ab', 'abc', ['a'])).toEqual(['a', 'ab']);
  expect(passing(matching(/^a+$/), 'aa', 'ab', ['a'])).toEqual(['aa']);
});

test('no figure is not one', () => {
  expect([figure(1), figure(Number.NaN), figure(Infinity), figure('1')]).toEqual([true, false, false, false]);
});
