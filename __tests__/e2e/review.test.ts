import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { publicId, type Item } from '@/lib/question/item';
import type { FactVersion } from '@/lib/review/card';
import { learnerFile } from '@/lib/review/learner-file';
import { emptyReview } from '@/lib/review/read-store';
import { recordAnswer, type Answered } from '@/lib/review/record-answer';
import { axeViolations } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { answer, itemsOf, tabTo } from './harness/keys';
import { startSite, type Site } from './harness/site';

const LESSON = 'defense-production-act';
const DAY = 86_400_000;

let browser: Browser;
let site: Site;
let known: Item[];
let facts: Map<string, FactVersion[]>;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
  known = [...itemsOf('content', LESSON, 'a'), ...itemsOf('content', LESSON, 'b')];
  facts = new Map(await Promise.all(known.map(async (item) => [item.id, await factsOf(item)] as const)));
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const cardOf = ({ id, version }: Item) => ({ lesson: LESSON, item: publicId(id), version });

/** The facts behind a question, as the site names them. */
async function factsOf(item: Item): Promise<FactVersion[]> {
  const body = JSON.stringify({ cards: [cardOf(item)] });
  const response = await fetch(`${site.origin}/api/review`, { method: 'POST', body });
  return ((await response.json()) as { cards: [{ facts: FactVersion[] }] }).cards[0].facts;
}

const opened = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> =>
  (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage();

/** A learner's file in which every known question was answered right some days ago, but for these. */
function fileOf(items: readonly Item[], more: Record<number, Partial<Answered>> = {}, ago = 30 * DAY): string {
  const answers = items.map((item, i) => ({
    ...cardOf(item),
    ...{ facts: facts.get(item.id)!, right: true, at: Date.now() - ago + i },
    ...more[i],
  }));
  const review = answers.reduce(recordAnswer, emptyReview);
  const progress = { [LESSON]: { step: 'powers', number: 2, at: 1 } };
  return JSON.stringify(learnerFile({ progress, readings: {}, guesses: {}, attempts: [], review }, Date.now()));
}

/** Brings a file to the device, as a learner would. */
async function bring(page: Page, text: string): Promise<void> {
  await page.goto(`${site.origin}/device`);
  const file = { name: 'learner.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Add from a file').setInputFiles(file);
  await page.getByText(/^Added from the file/).waitFor();
}

/** The question on screen. */
async function shown(page: Page): Promise<Item> {
  const id = (await page.locator('legend').getAttribute('id'))!.replace(/-stem$/, '');
  return known.find((item) => publicId(item.id) === id)!;
}

/** Answers all that the sitting asks, by keyboard alone, and gives the questions in their order. */
async function sit(page: Page): Promise<Item[]> {
  const asked: Item[] = [];
  for (let total = 1; asked.length < total;) {
    const count = page.getByRole('heading', { name: new RegExp(`^Question ${asked.length + 1} of`) });
    await count.waitFor();
    total = Number((await count.innerText()).split(' ').at(-1));
    const item = await shown(page);
    asked.push(item);
    await answer(page, item, true);
    await tabTo(page, 'button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Correct' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('feedback-heading');
    await tabTo(page, 'section[aria-labelledby="feedback-heading"] button');
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { name: 'Done for now' }).waitFor();
  return asked;
}

test('twelve at most in a sitting, wrong though sure first, by keyboard alone; then fewer are due, and later all again', async () => {
  const page = await opened();
  const sure = 13;
  expect(known.length).toBeGreaterThan(sure);
  await bring(page, fileOf(known, { [sure]: { right: false, confidence: 'sure' } }));
  await page.goto(site.origin);
  const offer = page.getByRole('link', { name: /^Review \(/ });
  await offer.waitFor();
  expect(await offer.innerText()).toBe('Review (12 due, about 12 min)');
  expect(await axeViolations(page)).toEqual([]);

  await tabTo(page, 'a[href="/review"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/review$/);
  await page.locator('legend').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const asked = await sit(page);
  expect(asked).toHaveLength(12);
  expect(asked[0]).toBe(known[sure]);
  expect(new Set(asked).size).toBe(12);
  expect(await axeViolations(page)).toEqual([]);

  await page.goto(site.origin);
  const left = known.length - 12;
  await page.getByRole('link', { name: `Review (${left} due, about ${left} min)` }).waitFor();
  await page.goto(`${site.origin}/review`);
  expect(await sit(page)).toHaveLength(left);
  expect(await page.getByText(/^The next question is due (in|tomorrow)/).isVisible()).toBe(true);
  await page.reload();
  await page.getByRole('heading', { name: 'Nothing is due' }).waitFor();
  await page.goto(site.origin, { waitUntil: 'networkidle' });
  expect(await page.locator('[data-review]').isVisible()).toBe(false);

  await page.clock.setFixedTime(Date.now() + 400 * DAY);
  await page.goto(site.origin);
  await page.getByRole('link', { name: 'Review (12 due' }).waitFor();
  await page.context().close();
});

test('what was corrected is told once and leaves; a question of another version is not asked', async () => {
  const page = await opened();
  const [one, two, three] = [known[0]!, known[1]!, known[2]!];
  const corrected = facts.get(two.id)!.map((fact) => ({ ...fact, digest: 'as it was' }));
  const text = fileOf([one, two, three], { 0: { version: '000000000000' }, 1: { facts: corrected } });
  await bring(page, text);
  await page.goto(`${site.origin}/review`);
  await page.getByRole('heading', { name: 'This changed' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await sit(page)).toEqual([three]);
  await page.goto(`${site.origin}/review`);
  await page.getByRole('heading', { name: 'Nothing is due' }).waitFor();
  expect(await page.getByText('This changed').count()).toBe(0);
  await page.context().close();
});

test('saved as a file, all deleted, added again: all is back', async () => {
  const page = await opened();
  await bring(page, fileOf(known));
  await page.goto(`${site.origin}/learn/${LESSON}/powers`);
  await page.evaluate(() => localStorage.setItem('another', 'of somebody else'));
  await page.goto(site.origin);
  await page.getByRole('link', { name: 'Not you? Start fresh' }).click();
  await page.locator('#fresh[open]').waitFor();
  expect(await page.locator('dl').innerText()).toContain(String(known.length));
  const before = await page.locator('dl').innerText();
  expect(await axeViolations(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const saved = readFileSync(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toMatch(/^cited-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(saved)).toMatchObject({ format: 'cited-learner', progress: { [LESSON]: { step: 'powers' } } });

  await tabTo(page, '#delete summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#delete button');
  await page.keyboard.press('Enter');
  await page.getByText('Everything is deleted.').waitFor();
  // The button is gone from sight, so the focus goes back to what opened it.
  await page.locator('#delete:not([open]) summary:focus').waitFor();
  expect(
    await page.evaluate(async () => ({
      keys: Object.keys(localStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    })),
  ).toEqual({ keys: ['another'], databases: [] });
  expect(await page.getByText('No step of a lesson was read here.').isVisible()).toBe(true);
  await page.goto(site.origin, { waitUntil: 'networkidle' });
  expect(await page.locator('[data-review]').isVisible()).toBe(false);
  expect(await page.locator('[data-fresh]').isVisible()).toBe(false);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

  await bring(page, saved);
  expect(await page.locator('dl').innerText()).toBe(before);
  await page.goto(site.origin);
  await page.getByRole('link', { name: 'Review (12 due' }).waitFor();
  expect(await page.getByRole('link', { name: /^Continue at step/ }).count()).toBe(1);
  await page.context().close();
});

test('another tab does not keep what is deleted', async () => {
  const page = await opened();
  await bring(page, fileOf(known));
  const other = await page.context().newPage();
  await other.goto(`${site.origin}/review`);
  await other.locator('legend').waitFor();
  await page.getByText('Delete everything on this device').click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await page.getByText('Everything is deleted.').waitFor();
  await page.context().close();
});

/** Makes the browser refuse storage, as a private window of some does. */
const forbid = (context: BrowserContext) =>
  context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });

test('where storage is forbidden both pages say so in words, and the home page offers nothing', async () => {
  const page = await opened();
  await forbid(page.context());
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const path of ['/review', '/device']) {
    await page.goto(`${site.origin}${path}`);
    await page.getByText('does not let the site keep anything').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.goto(site.origin, { waitUntil: 'networkidle' });
  expect(await page.locator('[data-review]').isVisible()).toBe(false);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('without a connection it says so and keeps the review, and without script what it needs', async () => {
  const page = await opened();
  await bring(page, fileOf(known.slice(0, 2)));
  await page.route('**/api/review', (route) => route.abort());
  await page.goto(`${site.origin}/review`);
  await page.getByText('could not be loaded').waitFor();
  await page.unroute('**/api/review');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Question 1 of 2' }).waitFor();
  await page.context().close();
  const plain = await opened({ javaScriptEnabled: false });
  for (const path of ['/review', '/device']) {
    await plain.goto(`${site.origin}${path}`);
    expect(await plain.locator('noscript p').first().innerText()).toContain('JavaScript');
  }
  await plain.context().close();
});

test.each(['light', 'dark'] as const)(
  'at 320 px nothing scrolls sideways, and axe finds nothing (%s)',
  async (scheme) => {
    const page = await opened({ viewport: { width: 320, height: 640 }, colorScheme: scheme });
    await bring(page, fileOf(known));
    await page.getByText('Delete everything on this device').click();
    await page.getByText('Not you? Start fresh').click();
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const path of ['', '/review', '/']) {
      if (path) await page.goto(`${site.origin}${path}`);
      if (path === '/review') await page.locator('legend').waitFor();
      if (path === '/') await page.getByRole('link', { name: 'Review (12 due' }).waitFor();
      expect([path, await sideways()]).toEqual([path, 0]);
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.context().close();
  },
);
