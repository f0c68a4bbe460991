import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { publicId, type Item } from '@/lib/question/item';
import { contentDir } from '@/server/env';
import { DEEP } from '../harness/deep';
import { launchBrowser } from './harness/browser';
import { answer, itemsOf, tabTo } from './harness/keys';
import { at, check, EVERY_KIND, isAlive, next, openQuiz } from './harness/player';
import { startSite, type Site } from './harness/site';
import { translate } from './harness/translate';

const LESSON = 'defense-production-act';
const QUIZ = `/learn/${LESSON}/quiz`;
const DAY = 86_400_000;
const items = itemsOf(contentDir(), LESSON, 'a');

let browser: Browser;
let site: Site;
/** What the server printed: a line for each request. */
let log = '';

const start = async (env: Record<string, string> = {}): Promise<Site> =>
  startSite({ env, hear: (words) => (log += words) });

beforeAll(async () => {
  site = await start();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** Answers the question on screen, and goes on. */
async function answerAndGoOn(page: Page, item: Item, right: boolean): Promise<void> {
  await answer(page, item, right);
  await check(page);
  const reveal = page.getByRole('button', { name: 'Show the answer' });
  await next(page).or(reveal).first().waitFor();
  if (await reveal.isVisible()) await reveal.click();
  await next(page).click();
}

/** Answers questions rightly, from this one on. */
async function take(page: Page, from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n++) {
    await at(page, n, items.length);
    await answerAndGoOn(page, items[n - 1]!, true);
  }
}

const score = (page: Page, right: number, total: number): Promise<void> =>
  page.getByText(`${right} of ${total} correct`, { exact: true }).waitFor();

const press = async (page: Page, selector: string): Promise<void> => {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
};

/** Follows a link by keyboard, to a page that is no wider than the screen. */
async function follow(page: Page, selector: string): Promise<void> {
  const from = page.url();
  await press(page, selector);
  await page.waitForURL((url) => url.href !== from);
  await page.waitForLoadState();
  const { scrollWidth, clientWidth, url } = await page.evaluate(() => ({
    ...{ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth },
    url: location.pathname,
  }));
  expect([url, scrollWidth]).toEqual([url, clientWidth]);
}

/** Answers by keyboard alone; the focus is where what came of it is told. */
async function answerByKeyboard(page: Page, item: Item, right: boolean): Promise<void> {
  await answer(page, item, right);
  await press(page, 'button[type="submit"]');
  await page.locator('#feedback-heading:focus').waitFor();
  if (!right) await press(page, 'section[aria-labelledby="feedback-heading"] button:last-of-type');
  await page.locator(`#feedback-heading:focus`, { hasText: right ? 'Correct' : 'Not quite' }).waitFor();
}

test('from the home page through a lesson and its quiz to the review days later, by keyboard alone, at 320 px', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.origin);
  await follow(page, `a[data-resume="${LESSON}"]`);
  while (new URL(page.url()).pathname !== QUIZ) await follow(page, 'a[rel="next"]');
  await isAlive(page);
  const wrongAt = items.findIndex(({ kind }) => kind === 'choice');
  for (const [i, item] of items.entries()) {
    await at(page, i + 1, items.length);
    await answerByKeyboard(page, item, i !== wrongAt);
    await press(page, 'section[aria-labelledby="feedback-heading"] button');
  }
  await page.locator('h2:focus', { hasText: 'Your result' }).waitFor();
  await score(page, items.length - 1, items.length);

  await page.clock.setFixedTime(Date.now() + 3 * DAY);
  await follow(page, 'header a[href="/"]');
  await page.getByRole('link', { name: /^Review \(/ }).waitFor();
  await follow(page, 'a[href="/review"]');
  await page.locator('legend').waitFor();
  const id = (await page.locator('legend').getAttribute('id'))!.replace(/-stem$/, '');
  await answerByKeyboard(
    page,
    items.find((item) => publicId(item.id) === id)!,
    true,
  );
  await context.close();
});

test('a result gets a card that anybody can check, until it is taken back', async () => {
  const page = await openQuiz(browser, `${site.origin}${QUIZ}`);
  await take(page, 1, items.length - 1);
  await answerAndGoOn(page, items.at(-1)!, false);
  await score(page, items.length - 1, items.length);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const away = page.locator('p:not([role])', { hasText: /^This site could not be reached/ });
  await page.context().setOffline(true);
  await button('Make a card of this result').click();
  await away.waitFor();
  await page.context().setOffline(false);
  await button('Make a card of this result').click();
  await page.getByText(/^Kept there for two years/).waitFor();
  await page.context().setOffline(true);
  await button('Make the card').click();
  await away.waitFor();
  await page.context().setOffline(false);
  await button('Make the card').click();
  const picture = page.locator('img[src^="/r/"]');
  await picture.waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLImageElement>('img[src^="/r/"]')?.naturalWidth === 1200);
  const card = site.origin + (await picture.getAttribute('src'));
  const code = /\/r\/(\w{8})\//.exec(card)![1]!;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save the picture' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^cited-\w{8}\.png$/);

  const other = await (await browser.newContext()).newPage();
  const shown = await other.goto(`${site.origin}/r/${code.toLowerCase()}`);
  expect([shown?.status(), shown?.headers()['cache-control']]).toEqual([200, 'no-store']);
  await other.locator('[data-standing="valid"]').waitFor();
  await other.getByText(`${items.length - 1} of ${items.length} right`, { exact: true }).waitFor();
  expect(await other.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  expect(await other.locator('meta[property="og:image"]').getAttribute('content')).toContain(
    card.slice(card.indexOf('/r/')),
  );
  expect(await other.getByText('Not right:').count()).toBe(1);

  await button('Take it back').click();
  await page
    .getByText(/^Taken back\./)
    .last()
    .waitFor();
  expect((await other.request.get(card)).status()).toBe(410);
  await other.reload();
  await other.locator('[data-standing="taken-back"]').waitFor();
  expect(await other.locator('img').count()).toBe(0);
  await other.context().close();
  await page.context().close();
});

test('the back button after an answer was sent, and forward again: it stands there once', async () => {
  const page = await openQuiz(browser, `${site.origin}${QUIZ}/b`);
  await page.goto(`${site.origin}${QUIZ}`);
  await isAlive(page);
  log = '';
  await answer(page, items[0]!, true);
  await check(page);
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /Form B/ }).waitFor();
  await page.goForward();
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
  await next(page).click();
  await at(page, 2, items.length);
  expect(await checkedAnswers(1)).toBe(1);
  await page.context().close();
});

/** How many answers the server has checked, by its log, once that is as long as it is to be. */
async function checkedAnswers(wanted: number): Promise<number> {
  const count = () => log.match(/"path":"\/api\/answer","status":200/g)?.length ?? 0;
  for (let tries = 0; count() < wanted && tries < 40; tries++) await wait(100);
  return count();
}

test.each(DEEP ? EVERY_KIND : EVERY_KIND.slice(-1))(
  'the quiz $at is finished while a translator puts its own around every text, and no answer is lost',
  async (quiz) => {
    const page = await openQuiz(browser, `${site.origin}${quiz.at}`, { viewport: { width: 360, height: 640 } });
    const errors: string[] = [];
    page.context().on('weberror', (error) => errors.push(String(error.error())));
    await page.evaluate(translate);
    log = '';
    const asked = itemsOf(contentDir(), quiz.lesson, quiz.form);
    for (const [i, item] of asked.entries()) {
      await at(page, i + 1, asked.length);
      await answerAndGoOn(page, item, i % 2 === 0);
    }
    await score(page, asked.length / 2, asked.length);
    expect(await checkedAnswers(asked.length)).toBe(asked.length);
    await page.reload();
    await score(page, asked.length / 2, asked.length);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);

/** Waits until the device has the learner's last step: one that is reloaded at once may stand a step behind. */
async function isKept(page: Page, last: string): Promise<void> {
  const types = () =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('cited.attempts');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('events').objectStore('events').getAll();
            reading.onsuccess = () => {
              opening.result.close();
              const events = reading.result as { type: string; tick: number }[];
              resolve(events.sort((a, b) => a.tick - b.tick).map(({ type }) => type));
            };
          };
        }),
    );
  for (let tries = 0; (await types()).at(-1) !== last; tries++) {
    if (tries === 50) throw new Error(`The device did not come to keep "${last}": ${(await types()).join()}`);
    await wait(100);
  }
}

// The last, since it takes the server away.
test('a quiz half-way without a connection: reloaded, finished and reloaded, all is there, and all is checked once', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${site.origin}/learn/${LESSON}/powers`);
  await page.goto(`${site.origin}${QUIZ}`);
  await page.locator('[data-kept]').getByText('Kept on this device').waitFor();
  log = '';
  await take(page, 1, 3);
  // The worker would still reach a server that is there.
  await context.setOffline(true);
  await site.stop();
  await take(page, 4, 5);
  await at(page, 6, items.length);
  await isKept(page, 'go');
  await page.reload();
  await page.getByText('You are back where you stopped.').waitFor();
  await at(page, 6, items.length);
  await page.getByRole('button', { name: 'Previous question' }).click();
  await page.getByRole('heading', { name: 'Kept, and not checked yet' }).waitFor();
  await next(page).click();
  await take(page, 6, items.length);
  await page.getByText(/^7 answers wait for the connection/).waitFor();
  await isKept(page, 'finish');
  await page.reload();
  await page.getByText(/^7 answers wait for the connection/).waitFor();

  // A page that has loaded takes itself to be connected again, and would not be told that it is.
  await context.setOffline(false);
  await context.setOffline(true);
  site = await start({ PORT: String(site.port) });
  await context.setOffline(false);
  await score(page, items.length, items.length);
  expect(await checkedAnswers(items.length)).toBe(items.length);
  await context.close();
});
