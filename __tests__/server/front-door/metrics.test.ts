import { metrics } from '@/server/front-door/metrics';

test('work is counted each time that it is begun, and does what it did', async () => {
  const { counting, text } = metrics();
  const twice = counting('card', (name: string, times: number) => name.repeat(times));
  expect([twice('a', 2), twice('b', 1)]).toEqual(['aa', 'b']);
  const failing = counting('card', () => {
    throw new Error('no');
  });
  expect(failing).toThrow('no');
  const told = await text();
  expect(told).toMatch(/^http_drawn_total\{what="card"\} 3$/m);
  expect(told).toMatch(/^http_drawn_total\{what="page"\} 0$/m);
});
