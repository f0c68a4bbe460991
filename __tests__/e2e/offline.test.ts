import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { KeptList } from '@/lib/lesson/offline';
import { READY_FOLDER, READY_INDEX, type ReadyIndex } from '@/server/front-door/ready';
import { axeViolations } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { startSite, type Site } from './harness/site';
import { startProxy } from './harness/tcp-proxy';

const FOLDER = path.resolve('__tests__/fixtures/lighthouse');
const CONTENT = path.join(FOLDER, 'content');
const LESSON = '/learn/lighthouse';
const KEY = `${LESSON}/print/key?form=b`;
const canaries = JSON.parse(readFileSync(path.join(FOLDER, 'canaries.json'), 'utf8')) as { words: string[] };

let browser: Browser;
let site: Site;
/** The line to the server, which can be cut. */
let line: Awaited<ReturnType<typeof startProxy>>;
/** Another server at the same address, if one was started: an address is what a worker belongs to. */
let second: Site | undefined;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await startSite({ content: CONTENT, hear: (words) => (log += words) });
  line = await startProxy(site.port);
  browser = await launchBrowser();
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await line?.stop();
  await second?.stop();
  await site?.stop();
  rmSync(copyOf(), { recursive: true, force: true });
});

/** What the server was asked for. */
let log = '';

async function open(at: string): Promise<void> {
  await page.goto(`http://localhost:${line.port}${at}`);
}
const heading = () => page.locator('h1').innerText();
const keptLine = () => page.locator('[data-kept]');
const copyOf = () => `${path.basename(site?.dist ?? '.next-none')}-newer`;

/** All that lies in any cache, by address. */
const everythingKept = () =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found[new URL(request.url).pathname] = await (await cache.match(request))!.text();
    }
    return found;
  });

/** Asks the page again until what it says is so: a predicate of the browser may not wait for a promise. */
async function until(is: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await is()); tries++) {
    if (tries === 120) throw new Error(`It did not come to: ${is}`);
    await wait(250);
  }
}

const isKept = () => page.evaluate(async () => Boolean(await caches.match('/offline/lighthouse.json')));
const cacheNames = () => page.evaluate(() => caches.keys());
const isWaiting = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

test('one step that is opened brings the whole lesson, its practice quiz, and what all of them load', async () => {
  await open(`${LESSON}/powers`);
  await until(isKept);
  const found = await everythingKept();
  const { urls } = JSON.parse(found['/offline/lighthouse.json']!) as KeptList;
  expect(urls.filter((url) => !(url in found))).toEqual([]);
  expect(Object.keys(found)).toEqual(
    expect.arrayContaining(
      ['', '/dispute', '/all', '/print', '/print/b', '/quiz', '/quiz/b'].map((part) => `${LESSON}${part}`),
    ),
  );
  expect(Object.keys(found)).toEqual(expect.arrayContaining(['/', '/learn', '/glossary', '/offline', '/enhance.js']));
  expect(Object.keys(found).filter((at) => at.startsWith('/facts/'))).toEqual([]);
});

test('the lesson and its quiz say that they are kept, and other pages do not', async () => {
  for (const at of [LESSON, `${LESSON}/quiz`, `${LESSON}/quiz/b`]) {
    await open(at);
    await keptLine().getByText('Kept on this device').waitFor();
  }
  expect(await axeViolations(page)).toEqual([]);
  await open('/learn');
  expect(await keptLine().count()).toBe(0);
});

test('nothing that is kept holds a key or an explanation, also after a reader saw keys', async () => {
  await open(KEY);
  const shown = await page.content();
  expect(canaries.words.filter((word) => shown.includes(word)).length).toBeGreaterThanOrEqual(2);
  for (const at of ['/healthz', `${LESSON}/quiz/answers?form=a`, '/quiz/which-section/answers?form=b']) await open(at);
  await open(LESSON);
  const found = await everythingKept();
  const holding = Object.entries(found).filter(([, text]) => canaries.words.some((word) => text.includes(word)));
  expect(holding.map(([at]) => at)).toEqual([]);
  expect(Object.keys(found).filter((at) => /\/(key|answers|check|api|healthz|metrics)\b/.test(at))).toEqual([]);
});

/** What a reader without a connection finds. */
async function readWithoutConnection(): Promise<void> {
  await open(`${LESSON}/dispute`);
  await page.locator('article button[popovertarget^="evidence-"]').first().click();
  expect(await page.locator('[popover]:popover-open').innerText()).toContain('Who says so');
  const family = await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].map((one) => one.status)));
  expect(family).toContain('loaded');
  expect(family).not.toContain('error');
  await page.keyboard.press('Escape');
  await page.locator('a[rel="next"]').click();
  await page.waitForURL(/\/words$/);
  expect(await page.locator('article').count()).toBe(1);
  await open(`${LESSON}?from=a-link`);
  await keptLine().getByText('Kept on this device').waitFor();

  await open(`${LESSON}/quiz/b`);
  await page.getByText(/^Question 1 of \d+$/).waitFor();
  const first = page.locator('fieldset').locator('input, select, button').first();
  await first.focus();
  await page.keyboard.press('Space');

  for (const at of ['/sources', KEY, `${LESSON}/quiz/answers?form=a`, '/learn/no-such-lesson']) {
    await open(at);
    expect([at, await heading()]).toEqual([at, 'You seem to be offline']);
    await page.locator('[data-kept-lesson] a:visible').waitFor();
    expect(await page.locator('[data-none-kept]').isVisible()).toBe(false);
  }
  expect(await axeViolations(page)).toEqual([]);
  await page.locator('[data-kept-lesson] a').first().click();
  await page.waitForURL(new RegExp(`${LESSON}$`));
  expect(await page.evaluate(() => fetch('/api/answer').then(String, () => 'not reached'))).toBe('not reached');
  expect(await page.evaluate(() => fetch('/healthz').then(String, () => 'not reached'))).toBe('not reached');
}

test('a device without a connection reads another step with its evidence, and opens the quiz', async () => {
  await wait(1000);
  log = '';
  // Pages and their worker: the browser's own switch reaches the worker only until a page has loaded.
  line.fault = 'refuse';
  await context.setOffline(true);
  try {
    await readWithoutConnection();
  } finally {
    line.fault = 'none';
    await context.setOffline(false);
  }
  expect(pathsIn(log)).toEqual([]);
});

/** What was asked for, by the log. */
const pathsIn = (lines: string): string[] => [...lines.matchAll(/"path":"([^"]*)"/g)].map(([, at]) => at!);

test('a page comes from the device where the server lets it wait', async () => {
  process.kill(site.pid, 'SIGSTOP');
  try {
    const start = performance.now();
    await open(`${LESSON}/dispute`);
    expect(await page.locator('article').count()).toBe(1);
    expect(performance.now() - start).toBeGreaterThan(2900);
  } finally {
    process.kill(site.pid, 'SIGCONT');
  }
});

test('so it does while the server is away', async () => {
  await site.stop();
  await readWithoutConnection();
});

/** A copy of the build whose worker is another, and in which a page of the lesson has changed. */
function newerBuild(): string {
  cpSync(site.dist, copyOf(), { recursive: true });
  const folder = path.join(copyOf(), READY_FOLDER);
  const index = JSON.parse(readFileSync(path.join(folder, READY_INDEX), 'utf8')) as ReadyIndex;
  const changed = (at: string, change: (text: string) => string) => {
    const one = index.answers.find((answer) => answer.path === at)!;
    const body = change(readFileSync(path.join(folder, one.body), 'utf8'));
    Object.assign(one, { body: createHash('sha256').update(body).digest('hex'), encodings: [] });
    writeFileSync(path.join(folder, one.body), body);
  };
  changed('/sw.js', (code) => `${code}\n// Another version.\n`);
  changed(`${LESSON}/duties`, (html) => html.replace('</main>', '<p id="newer">As it stands now</p></main>'));
  changed('/offline/lighthouse.json', (list) => list.replace(/"version":"\w+"/, '"version":"newer"'));
  writeFileSync(path.join(folder, READY_INDEX), JSON.stringify(index));
  return copyOf();
}

const update = () => page.locator('[data-update]');

test('a new version waits: a page offers it, a quiz does not, and nothing is loaded anew before the reader asks', async () => {
  await page.evaluate(() => Promise.all(['cited-0:old', 'of-others'].map((name) => caches.open(name))));
  second = await startSite({ content: CONTENT, dist: newerBuild(), env: { PORT: String(site.port) } });
  await open(`${LESSON}/quiz`);
  await until(isWaiting);
  expect(await update().count()).toBe(0);
  await page.getByText(/^Question 1 of \d+$/).waitFor();

  await open('/glossary');
  await update().getByText('A new version is ready.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await cacheNames()).toContain('cited-0:old');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()]);
  await until(async () => !(await cacheNames()).includes('cited-0:old'));
  expect(await isWaiting()).toBe(false);
  expect(await update().isVisible()).toBe(false);
  expect(await cacheNames()).toContain('of-others');
});

test('a lesson that changed is fetched anew when a page of it is next opened, and its old form is gone', async () => {
  await open(LESSON);
  await until(async () => {
    const shelves = (await cacheNames()).filter((name) => name.includes('/offline/lighthouse.json'));
    return shelves.length === 1 && shelves[0]!.includes('#newer@');
  });
  await second?.stop();
  await open(`${LESSON}/duties`);
  expect(await page.locator('#newer').count()).toBe(1);
});
