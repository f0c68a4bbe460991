import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetOldCards, keptCard } from '@/server/kept-cards';

const FILE = 'lesson-one-0123456789.png';
let folder: string;
let draws: number;
const draw = async () => {
  draws += 1;
  return Buffer.from(`drawn ${draws}`);
};

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'cited-kept-')), 'cards');
  draws = 0;
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

test('a card is drawn once and then taken from where it was kept', async () => {
  expect(String(await keptCard(FILE, folder, draw))).toBe('drawn 1');
  expect(String(await keptCard(FILE, folder, draw))).toBe('drawn 1');
  expect(String(await keptCard('lesson-one-9876543210.png', folder, draw))).toBe('drawn 2');
  expect(draws).toBe(2);
});

test('nothing is kept of a drawing that failed, and no half of a file is left', async () => {
  const fails = () => Promise.reject(new Error('no font'));
  await expect(keptCard(FILE, folder, fails)).rejects.toThrow('no font');
  expect(existsSync(join(folder, FILE))).toBe(false);
  await keptCard(FILE, folder, draw);
  expect(readdirSync(folder)).toEqual([FILE]);
});

test('what no build asked for in 30 days goes; asking for it keeps it', async () => {
  const now = new Date('2024-03-08T12:00:00Z');
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
  for (const [name, days] of [
    ['old.png', 31],
    ['young.png', 29],
  ] as const) {
    await keptCard(name, folder, draw);
    utimesSync(join(folder, name), ago(days), ago(days));
  }
  forgetOldCards(folder, now);
  expect(readdirSync(folder)).toEqual(['young.png']);
  await keptCard('young.png', folder, draw);
  forgetOldCards(folder, new Date(Date.now() + 86_400_000));
  expect(readdirSync(folder)).toEqual(['young.png']);
  forgetOldCards(join(folder, 'none'), now);
});
