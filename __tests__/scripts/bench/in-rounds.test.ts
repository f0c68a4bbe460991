import { inRounds } from '@/scripts/bench/in-rounds';

test('every subject is measured once a round, and each other round backward', async () => {
  const order: string[] = [];
  const found = await inRounds(['a', 'b', 'c'], 3, async (subject) => order.push(subject));
  expect(order.join('')).toBe('abccbaabc');
  expect(found).toEqual([
    [1, 6, 7],
    [2, 5, 8],
    [3, 4, 9],
  ]);
});

test('a subject that fails ends the bench', async () => {
  await expect(inRounds([1], 2, () => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
});
