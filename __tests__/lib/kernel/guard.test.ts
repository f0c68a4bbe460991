import { either, figure, listOf, maybe, name, object, oneOf, text, whole } from '@/lib/kernel/guard';

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

test('no figure is not one', () => {
  expect([figure(1), figure(Number.NaN), figure(Infinity), figure('1')]).toEqual([true, false, false, false]);
});
