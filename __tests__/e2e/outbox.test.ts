import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { deepTest } from '../harness/deep';
import { launchBrowser } from './harness/browser';
import { note, startBench, until, viewOf } from './harness/outbox-bench';
import type { OutboxPage } from './harness/outbox-page';
import type { Fault } from './harness/tcp-proxy';

let browser: Browser;
let bench: Awaited<ReturnType<typeof startBench>>;

beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());
beforeEach(async () => void (bench = await startBench(browser)));
afterEach(async () => {
  const { lies } = bench;
  await bench.stop();
  expect(lies).toEqual([]);
});

/** None lost, none twice. */
function expectStored(count: number): void {
  const names = bench.stored().map(({ tab, seq }) => `${tab} ${seq}`);
  expect([names.length, new Set(names).size]).toEqual([count, count]);
}

const retry = (page: Page) => page.evaluate(() => (globalThis as unknown as OutboxPage).retry());

test('a server that is killed again and again has every event once, and nothing was saved that its file did not hold', async () => {
  const page = await (await bench.device()).open();
  const noted = note(page, 300);
  for (const pause of [150, 220, 90]) {
    await wait(pause);
    await bench.kill();
    const { savedThrough } = await viewOf(page);
    const [through = -1] = Object.values(savedThrough);
    expect(bench.stored().length).toBeGreaterThan(through);
    await wait(60);
    await bench.start();
  }
  expect(await noted).toBe('kept');
  expect(await until(page, 'saved')).toMatchObject({ unsaved: 0, kept: 'kept' });
  expectStored(300);
});

test.each<Fault>(['drop-answer', 'half-answer', 'half-close', 'twice', 'refuse'])(
  'a line on which things go wrong (%s) loses nothing and doubles nothing',
  async (fault) => {
    const page = await (await bench.device()).open();
    await note(page, 2);
    await until(page, 'saved');
    let requests = 0;
    page.on('request', (request) => (requests += request.url().endsWith('/events') ? 1 : 0));
    bench.line.fault = fault;
    await note(page, 30);
    if (fault === 'drop-answer' || fault === 'half-answer' || fault === 'refuse') {
      expect((await until(page, 'waiting', 'unreachable')).unsaved).toBe(30);
      // Stored, and not said to be: the answer was lost.
      if (fault !== 'refuse') expect(bench.stored().length).toBeGreaterThan(2);
    }
    if (fault === 'twice') {
      await until(page, 'saved');
      expect((await bench.asked()).length).toBeGreaterThanOrEqual(2 * requests - 1);
    }
    bench.line.fault = 'none';
    bench.line.delay = 30;
    await note(page, 1);
    await until(page, 'saved');
    expectStored(33);
  },
);

deepTest('a server that does not answer for fifteen seconds is not waited for', async () => {
  const page = await (await bench.device()).open();
  bench.line.fault = 'swallow';
  const begun = Date.now();
  await note(page, 1);
  await until(page, 'waiting', 'unreachable');
  expect(Date.now() - begun).toBeGreaterThan(14_000);
  bench.line.fault = 'none';
  await until(page, 'saved');
  expectStored(1);
});

test.each([
  ['with locks', undefined],
  ['without', () => void Reflect.deleteProperty(Navigator.prototype, 'locks')],
])('two tabs %s send each event once, and one sends what the other left behind', async (_how, init) => {
  const { open } = await bench.device(init);
  const [one, two] = [await open(), await open()];
  await Promise.all([note(one, 60), note(two, 60)]);
  await Promise.all([until(one, 'saved'), until(two, 'saved')]);
  expectStored(120);
  // As many requests as one sender needs at most, give or take.
  await bench.mood({ status: 503 });
  await note(two, 3);
  await until(two, 'waiting', 'busy');
  await two.close();
  expect((await until(one, 'waiting')).unsaved).toBe(3);
  await bench.mood({});
  await until(one, 'saved');
  expectStored(123);
});

test('what a page had not sent when it closed is sent at the next visit, and what it had is not', async () => {
  const { open } = await bench.device();
  const page = await open();
  await note(page, 20);
  await until(page, 'saved');
  await bench.mood({ status: 503 });
  await note(page, 5);
  await until(page, 'waiting', 'busy');
  await page.close();
  const again = await open();
  await until(again, 'waiting', 'busy');
  // Not for a moment, not even before the device has told what it keeps.
  expect(await again.evaluate(() => (globalThis as unknown as OutboxPage).phases)).not.toContain('saved');
  await bench.mood({});
  expect((await until(again, 'saved')).unsaved).toBe(0);
  expectStored(25);
  const before = (await bench.asked()).length;
  await again.reload();
  await until(again, 'saved');
  await wait(300);
  expect((await bench.asked()).length).toBe(before);
});

test('a page that closes before its turn still sends what it has', async () => {
  const { open } = await bench.device();
  const [holder, page] = [await open(), await open()];
  await holder.evaluate(() => {
    // Its own outbox would send what the other tells it of.
    (globalThis as unknown as OutboxPage).close();
    void navigator.locks.request('cited.outbox.attempt-1', () => new Promise(() => {}));
  });
  await note(page, 4);
  await wait(300);
  expect([(await viewOf(page)).phase, bench.stored().length]).toEqual(['saving', 0]);
  await page.goto('about:blank');
  for (let i = 0; i < 100 && bench.stored().length < 4; i++) await wait(50);
  expectStored(4);
});

test('events noted offline are sent when the connection returns', async () => {
  const { context, open } = await bench.device();
  const page = await open();
  await context.setOffline(true);
  await note(page, 70);
  expect(await until(page, 'waiting', 'offline')).toMatchObject({ unsaved: 70, kept: 'kept' });
  await context.setOffline(false);
  await until(page, 'saved');
  expectStored(70);
});

test('a server that asks for a pause gets it, unless a person asks', async () => {
  const page = await (await bench.device()).open();
  await bench.mood({ status: 503, headers: { 'Retry-After': '2' } });
  await note(page, 1);
  await until(page, 'waiting', 'busy');
  await note(page, 5);
  await page.evaluate(() => {
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('pageshow'));
  });
  await wait(1000);
  expect(await bench.asked()).toHaveLength(1);
  await bench.mood({});
  await until(page, 'saved');
  const [first = 0, second = 0] = await bench.asked();
  expect(second - first).toBeGreaterThanOrEqual(1_950);
  await bench.mood({ status: 429, headers: { 'Retry-After': '600' } });
  await note(page, 1);
  await until(page, 'waiting', 'busy');
  await bench.mood({});
  await retry(page);
  await until(page, 'saved');
  expectStored(7);
});

test.each([400, 403, 404, 409, 410, 413, 422])(
  'what is refused with %i is kept, said, and tried again',
  async (status) => {
    const { open } = await bench.device();
    const page = await open();
    await note(page, 2);
    await until(page, 'saved');
    await bench.mood({ status });
    await note(page, 3);
    const view = await until(page, 'refused');
    expect(view).toMatchObject({ unsaved: 3, reason: { why: 'refused', status, said: 'moody' } });
    const asked = (await bench.asked()).length;
    await wait(1500);
    expect((await bench.asked()).length).toBeLessThan(asked + 8);
    await page.close();
    await bench.mood({});
    await until(await open(), 'saved');
    expectStored(5);
  },
);

test('one event that is refused holds nothing else back', async () => {
  const page = await (await bench.device()).open();
  await bench.mood({ status: 401 });
  await note(page, 10);
  await note(page, 1, 'x', 'ill');
  await note(page, 60);
  await until(page, 'waiting', 'signed-out');
  await bench.mood({});
  await retry(page);
  await until(page, 'refused');
  for (let i = 0; i < 100 && bench.stored().length < 70; i++) await wait(50);
  expectStored(70);
  expect(await viewOf(page)).toMatchObject({ unsaved: 61, reason: { why: 'refused', said: 'ill', status: 422 } });
  await note(page, 1);
  for (let i = 0; i < 100 && bench.stored().length < 71; i++) await wait(50);
  expectStored(71);
  expect((await viewOf(page)).phase).toBe('refused');
});

test.each<[string, () => void]>([
  [
    'forbidden',
    () => {
      indexedDB.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
  ],
  [
    'full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
])('where storage is %s, events are sent from memory, and the page can say so', async (kept, init) => {
  const page = await (await bench.device(init)).open();
  expect(await note(page, 10)).toBe(kept);
  expect(await until(page, 'saved')).toMatchObject({ kept });
  await bench.kill();
  await note(page, 10);
  expect(await until(page, 'waiting', 'unreachable')).toMatchObject({ unsaved: 10, kept });
  await bench.start();
  await until(page, 'saved');
  expectStored(20);
});

test('a server that came back with less is sent what it lacks', async () => {
  const page = await (await bench.device()).open();
  await note(page, 60, 'x'.repeat(2000));
  await until(page, 'saved');
  await bench.kill();
  writeFileSync(bench.file, readFileSync(bench.file, 'utf8').split('\n').slice(0, 10).join('\n') + '\n');
  // What is said until it answers again stands on its earlier word.
  bench.lies.length = 0;
  await bench.start();
  await note(page, 1);
  bench.lies.length = 0;
  await until(page, 'saved');
  await wait(200);
  bench.lies.length = 0;
  expectStored(61);
});

test('an event that may be on the device never changes', async () => {
  const changed = () => {
    const put = IDBObjectStore.prototype.put;
    const seen = new Map<string, string>();
    const odd: string[] = [];
    Object.assign(globalThis, { seen, odd });
    IDBObjectStore.prototype.put = function (value: { tab?: string; seq?: number }, ...rest) {
      const [key, text] = [`${value.tab} ${value.seq}`, JSON.stringify(value)];
      if (seen.has(key) && seen.get(key) !== text) odd.push(`${seen.get(key)} became ${text}`);
      seen.set(key, text);
      return put.call(this, value, ...rest);
    };
  };
  const page = await (await bench.device(changed)).open();
  const odd = await page.evaluate(async () => {
    const { session } = globalThis as unknown as OutboxPage;
    const stop = session.open();
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    await pause(500);
    for (let i = 0; i < 40; i++) {
      session.record({ type: 'draft', item: 'q1', draft: `word ${i}` });
      // Kept at once, as where a page is left; the next letter comes before that has ended.
      if (i % 2 === 0) dispatchEvent(new Event('pagehide'));
      await pause(i % 5);
    }
    await pause(600);
    stop();
    const { odd, seen } = globalThis as unknown as { odd: string[]; seen: Map<string, string> };
    return [seen.size > 3, ...odd];
  });
  expect(odd).toEqual([true]);
});
