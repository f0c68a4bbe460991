import { CommitQueue } from '@/server/store/group-commit';

const OUTAGE = new Error('outage');
const PASSING = new Error('passing');

/** A queue whose commits take a turn, with the batches that it made. */
function aQueue(commit: (jobs: readonly number[]) => void = () => undefined, limits = { most: 10, room: 100 }) {
  const batches: number[][] = [];
  const queue = new CommitQueue<number>({
    commit: async (jobs) => {
      batches.push([...jobs]);
      await new Promise(setImmediate);
      commit(jobs);
      return jobs.map((job) => job * 2);
    },
    isOutage: (error) => error === OUTAGE,
    isPassing: (error) => error === PASSING,
    noRoom: () => new Error('no room'),
    ...limits,
  });
  return { queue, batches };
}

const addAll = (queue: CommitQueue<number>, jobs: readonly number[]) =>
  Promise.allSettled(jobs.map((job) => queue.add(job)));

const outcomes = (settled: readonly PromiseSettledResult<unknown>[]) =>
  settled.map((each) => (each.status === 'fulfilled' ? each.value : (each.reason as Error).message));

test('jobs that come together are committed together, each with its own result', async () => {
  const { queue, batches } = aQueue();
  expect(outcomes(await addAll(queue, [1, 2, 3]))).toEqual([2, 4, 6]);
  expect(batches).toEqual([[1, 2, 3]]);
});

test('what comes while a batch is committed is the next one, of so many at most', async () => {
  const { queue, batches } = aQueue(undefined, { most: 2, room: 100 });
  const first = queue.add(1);
  await new Promise(setImmediate);
  await Promise.all([first, addAll(queue, [2, 3, 4])]);
  expect(batches).toEqual([[1], [2, 3], [4]]);
});

test('a job that fails takes no other with it', async () => {
  const { queue, batches } = aQueue((jobs) => {
    if (jobs.includes(2)) throw new Error('two');
  });
  expect(outcomes(await addAll(queue, [1, 2, 3]))).toEqual([2, 'two', 6]);
  expect(batches).toEqual([[1, 2, 3], [1], [2], [3]]);
});

test('in an outage all fail at once, and later ones are tried again', async () => {
  let out = true;
  const { queue, batches } = aQueue(() => {
    if (out) throw OUTAGE;
  });
  expect(outcomes(await addAll(queue, [1, 2, 3]))).toEqual(['outage', 'outage', 'outage']);
  expect(batches).toHaveLength(1);
  out = false;
  expect(await queue.add(4)).toBe(8);
});

test('an outage while jobs are tried one by one ends the rest', async () => {
  const { queue, batches } = aQueue((jobs) => {
    if (jobs.length > 1) throw new Error('together');
    if (jobs[0] === 2) throw OUTAGE;
  });
  expect(outcomes(await addAll(queue, [1, 2, 3]))).toEqual([2, 'outage', 'outage']);
  expect(batches).toEqual([[1, 2, 3], [1], [2]]);
});

test('what may pass is tried three times, and no more', async () => {
  let left = 3;
  const { queue, batches } = aQueue(() => {
    if (left-- > 0) throw PASSING;
  });
  expect(await queue.add(1)).toBe(2);
  expect(batches).toHaveLength(4);
  left = 9;
  await expect(queue.add(1)).rejects.toBe(PASSING);
  expect(batches).toHaveLength(8);
});

test('more than may wait is refused, and those that wait are not', async () => {
  const { queue } = aQueue(undefined, { most: 2, room: 2 });
  expect(outcomes(await addAll(queue, [1, 2, 3]))).toEqual([2, 4, 'no room']);
  await queue.idle();
  expect(await queue.add(4)).toBe(8);
});
