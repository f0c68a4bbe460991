import { typed } from '@/lib/question/kinds/typed';
import { fact, worldOf } from '../lib/question/world';

// A fine of at least $300 was asked for as "the largest fine", with 300 as its key.
test('a least fine is not asked for as the largest', () => {
  const least = { ...fact('hidden-lamp-fine'), ask: ['amount'] };
  expect(least.slots.amount).toMatchObject({ comparator: 'at-least' });
  expect(typed.generate(worldOf([least]))).toEqual([]);
});
