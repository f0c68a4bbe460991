import { oncePer } from '@/lib/kernel/once-per';

test('works once for each object, even where the answer is nothing', () => {
  const asked: string[][] = [];
  const first = oncePer((list: string[]) => (asked.push(list), list[0]));
  const [one, none] = [['lamp'], []];
  expect([first(one), first(none), first(one), first(none)]).toEqual(['lamp', undefined, 'lamp', undefined]);
  expect(asked).toEqual([one, none]);
});

test('does not take one object for another that is alike', () => {
  const copy = oncePer((list: readonly string[]) => [...list]);
  expect(copy(['lamp'])).not.toBe(copy(['lamp']));
});
