import { jest } from '@jest/globals';
import { closing } from '@/scripts/bench/closing';

const log: string[] = [];
const started = (name: string) => Promise.resolve({ name, stop: async () => void log.push(`${name} stopped`) });

beforeEach(() => void log.splice(0));

test('what was started is stopped in the end, the last first', async () => {
  const result = await closing(async (keep) => {
    await keep(started('site'));
    return (await keep(started('browser'))).name;
  });
  expect(result).toBe('browser');
  expect(log).toEqual(['browser stopped', 'site stopped']);
});

test('also when the work fails, and when one of them does not stop', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const work = closing(async (keep) => {
    await keep(started('site'));
    await keep(Promise.resolve({ stop: () => Promise.reject(new Error('hangs')) }));
    await keep(Promise.reject(new Error('no port')));
  });
  await expect(work).rejects.toThrow('no port');
  expect(log).toEqual(['site stopped']);
  silent.mockRestore();
});
