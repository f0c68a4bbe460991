import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Card } from '@/lib/card/card';
import { cardWorkers } from '@/server/card-workers';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cited-workers-'));
  file = path.join(folder, 'worker.mjs');
  // Does what the title of the card says, and answers with its thread and how many cards it had before.
  writeFileSync(
    file,
    `import { parentPort, threadId } from 'node:worker_threads';
     let had = 0;
     parentPort.on('message', async ({ card: { title } }) => {
       if (title === 'end') process.exit(1);
       if (title === 'throw') throw new Error('thrown');
       if (title === 'fail') return parentPort.postMessage({ error: 'failed' });
       if (title === 'hang') return;
       if (title === 'slow') await new Promise((resolve) => setTimeout(resolve, 50));
       parentPort.postMessage({ bytes: Buffer.from(threadId + ' ' + had++) });
     });`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const card = (title: string): Card => ({
  kind: 'result',
  name: 'result-x',
  chips: [],
  title,
  site: '',
  foot: [],
  alt: '',
});
const drawing = () => {
  const draw = cardWorkers(file, { toDraw: 1_000, idle: 100 });
  return async (title: string) => (await draw(card(title))).toString().split(' ').map(Number) as [number, number];
};

test('a thread draws one card at a time, is used again, and is ended when nothing comes', async () => {
  const draw = drawing();
  const [one, other] = await Promise.all([draw('slow'), draw('slow')]);
  expect(one[0]).not.toBe(other[0]);
  const again = await draw('quick');
  expect([one[0], other[0]]).toContain(again[0]);
  expect(again[1]).toBe(1);
  await wait(250);
  expect((await draw('quick'))[1]).toBe(0);
});

test.each([
  ['end', /thread that draws ended/],
  ['throw', /thrown/],
  ['fail', /result-x was not drawn: failed/],
  ['hang', /timeout|aborted/i],
])('a thread that is to %s says so, and the next card is drawn', async (title, words) => {
  const draw = drawing();
  await expect(draw(title)).rejects.toThrow(words);
  expect(await draw('quick')).toEqual([expect.any(Number), expect.any(Number)]);
});
