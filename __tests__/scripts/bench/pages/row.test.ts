import { rowOf } from '@/scripts/bench/pages/row';

test('the speed of a page is the median of its rounds, and the weight is of one', () => {
  const speeds = [
    { lcp: 900.4, tbt: 300, cls: 0 },
    { lcp: 700.2, tbt: 10, cls: 0.0234 },
    { lcp: 5000, tbt: 20.6, cls: 0.1 },
  ];
  expect(rowOf('home', [{ type: 'document', body: new Uint8Array() }], speeds)).toMatchObject({
    name: 'home',
    requests: 1,
    lcp: 900,
    tbt: 21,
    cls: 0.023,
  });
});
