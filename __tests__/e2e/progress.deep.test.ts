import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Item } from '@/lib/question/item';
import { DEEP } from '../harness/deep';
import { launchBrowser } from './harness/browser';
import { answer, itemsOf, tabTo } from './harness/keys';
import { startSite, type Site } from './harness/site';

const LESSON = 'defense-production-act';
const HOUR = 3_600_000;
/** At 8 in the evening in Los Angeles, where UTC has the next day already. */
const EVENING = Date.UTC(2026, 5, 2, 3);

let browser: Browser;
let site: Site;
let items: Item[];

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
  items = itemsOf('content', LESSON, 'a');
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** A page that adds up how far things jump in it, but for what follows on a tap or a key. */
async function opened(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  await context.addInitScript(() => {
    const page = window as unknown as { jumps: string[] };
    page.jumps = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node?: Element }[] })[])
        page.jumps.push(...entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 200) ?? 'a text'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return context.newPage();
}

/** What jumped in the page, once it is at rest. */
async function jumps(page: Page, path: string): Promise<string[]> {
  await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as { jumps: string[] }).jumps);
}

/** Takes form A with one answer wrong, by keyboard alone. */
async function take(page: Page): Promise<void> {
  const wrongAt = items.findIndex(({ kind }) => kind === 'choice');
  await page.goto(`${site.origin}/learn/${LESSON}/quiz`);
  for (const [i, item] of items.entries()) {
    await page.getByText(`Question ${i + 1} of ${items.length}`).waitFor();
    await answer(page, item, i !== wrongAt);
    await tabTo(page, 'button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.locator('#feedback-heading').waitFor();
    if (i === wrongAt) await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.getByRole('button', { name: /^(Next question|See your result)$/ }).click();
  }
  await page.getByRole('heading', { name: 'Your result' }).waitFor();
}

const line = (page: Page) => page.locator(`[data-state="${LESSON}"]`);

test('a lesson says which steps were read and what its quiz came to, and nothing is due before the next day', async () => {
  const page = await opened({ timezoneId: 'America/Los_Angeles' });
  await page.clock.setFixedTime(EVENING);
  await page.goto(site.origin);
  expect(await line(page).innerText()).toBe('');
  await page.locator(`a[data-resume="${LESSON}"]`).click();
  await page.locator('a[rel="next"]').first().click();
  await page.getByText(/^Step 2 of/).waitFor();
  await take(page);

  const state = new RegExp(`^Steps read: 2 of \\d+ · Quiz: ${items.length - 1} of ${items.length} right$`);
  for (const path of ['', '/learn', `/learn/${LESSON}`]) {
    await page.goto(`${site.origin}${path}`);
    expect(await line(page).innerText()).toMatch(state);
  }
  const due = async (at: number) => {
    await page.clock.setFixedTime(at);
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    return (await page.locator('[data-review]').isVisible()) ? page.locator('[data-review]').innerText() : '';
  };
  // At once, before midnight, and just after it.
  for (const later of [0, 3.9, 4.1]) expect(await due(EVENING + later * HOUR)).toBe('');
  await page.goto(`${site.origin}/review`);
  await page.getByText('The next question is due in 8 hours.').waitFor();
  expect(await due(EVENING + 13 * HOUR)).toBe('Review (1 due, about 1 min)');
  const all = `Review (${items.length} due, about ${items.length} min)`;
  expect(await due(EVENING + 3 * 24 * HOUR)).toBe(all);
  await page.context().close();
});

test.each(DEEP ? [360, 1280] : [360])(
  'nothing jumps as a page learns what this device knows, at %i px',
  async (width) => {
    const page = await opened({ viewport: { width, height: 800 } });
    await take(page);
    await page.goto(`${site.origin}/learn/${LESSON}/powers`);
    await page.clock.setFixedTime(Date.now() + 30 * 24 * HOUR);
    for (const path of ['/', '/learn', `/learn/${LESSON}`]) expect([path, await jumps(page, path)]).toEqual([path, []]);
    await page.goto(site.origin);
    await page.getByRole('link', { name: /^Review \(/ }).waitFor();
    expect(await page.getByRole('link', { name: 'Not you? Start fresh' }).isVisible()).toBe(true);
    await page.context().close();
  },
);
