import { randomBytes } from 'node:crypto';
import { weigh } from '@/scripts/bench/pages/weights';

const noise = (bytes: number) => randomBytes(bytes);

test('each answer weighs what gzip leaves of it, by kind, in KB of 1000 bytes', () => {
  const found = weigh([
    { type: 'document', body: Buffer.from('word '.repeat(100_000)) },
    { type: 'stylesheet', body: noise(2000) },
    { type: 'script', body: noise(3000) },
    { type: 'script', body: noise(3000) },
    { type: 'font', body: noise(40_000) },
    { type: 'image', body: noise(500) },
  ]);
  expect(found).toMatchObject({ requests: 6, css: 2, js: 6, fonts: 40, other: 0.5 });
  // Half a million bytes of one word.
  expect(found.html).toBeLessThan(2);
  expect(found.totalWithoutFonts).toBeCloseTo(8.6 + found.html, 0);
  expect(found.total).toBeCloseTo(found.totalWithoutFonts + 40, 0);
});

test('a request without a body is counted and weighs nothing', () => {
  expect(weigh([{ type: 'fetch', body: new Uint8Array() }])).toMatchObject({ requests: 1, total: 0 });
  expect(weigh([])).toMatchObject({ requests: 0, total: 0 });
});
