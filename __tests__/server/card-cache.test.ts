import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { cardFile, type Card } from '@/lib/card/card';
import { Busy } from '@/server/busy';
import { cardCache, type CardCacheOptions } from '@/server/card-cache';
import { forgetCard } from '@/server/cards-on-disk';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'cited-cards-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const card = (n: number): Card => ({
  ...{ kind: 'result', name: `result-${n}`, chips: [], title: `Title ${n}`, site: 'Site', foot: [], alt: '' },
});
const at = (one: Card) => path.join(folder, cardFile(one));

/** A renderer that counts, whose pictures differ, and that waits until it is let go. */
function renderer() {
  const drawn: string[] = [];
  const held: (() => void)[] = [];
  const state = { atOnce: 0, most: 0, waits: false };
  const draw = async ({ name }: Card): Promise<Buffer> => {
    drawn.push(name);
    state.most = Math.max(state.most, ++state.atOnce);
    if (state.waits) await new Promise<void>((resolve) => held.push(resolve));
    else await new Promise((resolve) => setImmediate(resolve));
    state.atOnce -= 1;
    const png = new PNG({ width: 8, height: 8 });
    png.data.fill(drawn.length);
    return PNG.sync.write(png);
  };
  return { drawn, held, state, draw };
}

const cacheWith = (draw: CardCacheOptions['draw'], more: Partial<CardCacheOptions> = {}) =>
  cardCache({ folder, limit: 1_000_000, draw, ...more });

test('a card that many ask for at a time is drawn once, and never again, also by the next process', async () => {
  const { draw, drawn } = renderer();
  const cache = cacheWith(draw);
  const all = await Promise.all(Array.from({ length: 50 }, () => cache(card(1))));
  expect(new Set(all).size).toBe(1);
  expect(await cache(card(1))).toEqual(all[0]);
  expect(await cacheWith(draw)(card(1))).toEqual(all[0]);
  expect(drawn).toEqual(['result-1']);
  expect(readdirSync(folder)).toEqual([cardFile(card(1))]);
});

test('two are drawn at a time, and whoever finds too many waiting is told so at once', async () => {
  const { draw, drawn, state, held } = renderer();
  state.waits = true;
  const cache = cacheWith(draw, { waiting: 5 });
  const all = Array.from({ length: 10 }, (_, n) => cache(card(n)));
  const settled = Promise.allSettled(all);
  while (drawn.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  while (held.length > 0 || state.atOnce > 0) {
    held.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const refused = (await settled).flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused.map((reason) => reason instanceof Busy)).toEqual([true, true, true]);
  expect([drawn.length, state.most]).toEqual([7, 2]);
  state.waits = false;
  expect((await cache(card(20))).length).toBeGreaterThan(0);
});

test('the folder keeps to its size: what was asked for longest ago goes first', async () => {
  const { draw, drawn } = renderer();
  const size = (await cacheWith(draw)(card(0))).length;
  const cache = cacheWith(draw, { limit: Math.round(size * 3.5) });
  for (const n of [1, 2]) await cache(card(n));
  const [old, older] = [new Date(1_000_000), new Date(500_000)];
  utimesSync(at(card(1)), old, old);
  utimesSync(at(card(0)), older, older);
  // Another process finds what is there, by when it was asked for last.
  const next = cacheWith(draw, { limit: Math.round(size * 3.5) });
  await next(card(0));
  await next(card(3));
  expect([0, 1, 2, 3].map((n) => existsSync(at(card(n))))).toEqual([true, false, true, true]);
  expect(drawn).toEqual(['result-0', 'result-1', 'result-2', 'result-3']);
});

test.each([
  ['cut off', (file: string) => truncateSync(file, 40)],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['something else', (file: string) => writeFileSync(file, 'hello')],
  ['with more behind it', (file: string) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('x')]))],
  [
    'changed in one byte',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 20]! ^= 1;
      writeFileSync(file, bytes);
    },
  ],
])('a file that is %s is drawn anew', async (_, harm) => {
  const { draw, drawn } = renderer();
  await cacheWith(draw)(card(1));
  harm(at(card(1)));
  const bytes = await cacheWith(draw)(card(1));
  expect(PNG.sync.read(bytes).width).toBe(8);
  expect(readFileSync(at(card(1)))).toEqual(bytes);
  expect(drawn).toHaveLength(2);
});

test('what a process left half written is taken away, and a folder that takes nothing costs only the keeping', async () => {
  const { draw } = renderer();
  const half = `${at(card(1))}.77.half`;
  writeFileSync(half, 'half');
  const told: unknown[] = [];
  const cache = cacheWith(draw);
  expect(existsSync(half)).toBe(false);
  await cache(card(1));
  const nowhere = path.join(at(card(1)), 'below-a-file');
  expect(
    (await cacheWith(draw, { folder: nowhere, tell: (error) => told.push(error) })(card(2))).length,
  ).toBeGreaterThan(0);
  expect(told).toHaveLength(1);
});

test('a renderer that fails holds up nobody, and its card is tried again', async () => {
  let fails = 3;
  const { draw } = renderer();
  const cache = cacheWith((one) => (fails-- > 0 ? Promise.reject(new Error('broken')) : draw(one)));
  for (let i = 0; i < 3; i++) await expect(cache(card(1))).rejects.toThrow('broken');
  expect((await cache(card(1))).length).toBeGreaterThan(0);
});

test('a card that is to be forgotten leaves no picture, and others stay', async () => {
  const { draw } = renderer();
  const cache = cacheWith(draw);
  for (const n of [1, 12]) await cache(card(n));
  forgetCard('result-1', folder);
  expect(readdirSync(folder)).toEqual([cardFile(card(12))]);
});
