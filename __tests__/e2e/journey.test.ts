import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { squash } from '@/lib/kernel/text';
import type { Browser, Page } from 'playwright-core';
import { readStock } from '@/server/front-door/stock';
import { axeViolations } from './harness/axe';
import { brokenPolicies, launchBrowser } from './harness/browser';
import { answer, checksOf, itemsOf, tabTo } from './harness/keys';
import { startSite, type Site } from './harness/site';

const LESSON = 'defense-production-act';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function open(path: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(`${site.origin}${path}`);
  return page;
}

test('a reader goes from the home page through the lesson by keyboard alone, and opens the evidence of a claim', async () => {
  const page = await open('/');
  await tabTo(page, `a[data-resume="${LESSON}"]`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/learn\//);
  expect(await page.getByText(/^Step 1 of \d+$/).isVisible()).toBe(true);

  await tabTo(page, 'article button[popovertarget^="evidence-"]');
  await page.keyboard.press('Enter');
  const popover = page.locator('[popover]:popover-open');
  expect(await popover.count()).toBe(1);
  expect(await popover.innerText()).toContain('Who says so');
  await page.keyboard.press('Escape');
  expect(await popover.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toMatch(/^evidence-/);

  const headings = new Set<string>();
  while ((await page.locator('a[rel="next"]').getAttribute('href')) !== `/learn/${LESSON}/quiz`) {
    headings.add(await page.locator('h1').innerText());
    await followByKeyboard(page, 'a[rel="next"]');
  }
  expect(headings.size).toBeGreaterThanOrEqual(5);
  await followByKeyboard(page, 'a[rel="next"]');
  expect(new URL(page.url()).pathname).toBe(`/learn/${LESSON}/quiz`);
});

async function followByKeyboard(page: Page, selector: string): Promise<void> {
  const before = page.url();
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
  await page.waitForLoadState();
}

test('form A with one wrong answer shows why, with the evidence; then form B, by keyboard alone', async () => {
  const page = await open(`/learn/${LESSON}/quiz`);
  const formA = itemsOf('content', LESSON, 'a');
  const wrongAt = formA.findIndex((item) => item.kind === 'choice');
  expect(formA.length).toBeGreaterThanOrEqual(8);
  await take(page, formA, wrongAt);
  expect(await page.getByText(`${formA.length - 1} of ${formA.length} correct`).isVisible()).toBe(true);
  // A case ends with a question on a line of its own; a heading shows both on one.
  expect(await page.locator('article h4').innerText()).toBe(squash(formA[wrongAt]!.stem));

  await followByKeyboard(page, `a[href="/learn/${LESSON}/quiz/b"]`);
  const formB = itemsOf('content', LESSON, 'b');
  expect(formB.length).toBeGreaterThanOrEqual(8);
  await take(page, formB, -1);
  expect(await page.getByText(`${formB.length} of ${formB.length} correct`).isVisible()).toBe(true);
});

/** Answers every question; the one at `wrongAt` wrongly, and reads what is said then. */
async function take(page: Page, items: ReturnType<typeof itemsOf>, wrongAt: number): Promise<void> {
  for (const [i, item] of items.entries()) {
    await page.getByText(`Question ${i + 1} of ${items.length}`).waitFor();
    await answer(page, item, i !== wrongAt);
    await tabTo(page, 'button[type="submit"]');
    await page.keyboard.press('Enter');
    const feedback = page.locator('section[aria-labelledby="feedback-heading"]');
    await feedback.waitFor();
    if (i === wrongAt) await showAnswer(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('feedback-heading');
    expect(await feedback.locator('h3').first().innerText()).toBe(i === wrongAt ? 'Not quite' : 'Correct');
    if (i === wrongAt) await readFeedback(page, item);
    await tabTo(page, 'section[aria-labelledby="feedback-heading"] button');
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { name: 'Your result' }).waitFor();
}

/** A wrong first try may be mended; the reader would rather see the answer. */
async function showAnswer(page: Page): Promise<void> {
  expect(await page.locator('#feedback-heading').innerText()).toBe('Not yet: one more try');
  await tabTo(page, 'section[aria-labelledby="feedback-heading"] button:last-of-type');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Not quite' }).waitFor();
}

async function readFeedback(page: Page, item: ReturnType<typeof itemsOf>[number]): Promise<void> {
  const { options } = item.body as { options: { text: string; correct: boolean; feedback: string }[] };
  const feedback = page.locator('section[aria-labelledby="feedback-heading"]');
  const wrong = options.find((option) => !option.correct)!;
  expect(await feedback.innerText()).toContain(wrong.feedback);
  expect(await feedback.innerText()).toContain('Who says so');
  const key = options.find((option) => option.correct)!.text;
  expect(await page.locator('fieldset label', { hasText: '(correct answer)' }).innerText()).toContain(key);
  expect(await page.locator('fieldset label', { hasText: '(your answer)' }).innerText()).toContain(wrong.text);
}

test('without JavaScript the lesson reads, navigates and shows its evidence', async () => {
  const page = await open(`/learn/${LESSON}`, { javaScriptEnabled: false });
  await page.locator(`a[data-resume="${LESSON}"]`).click();
  await page.locator('article button[popovertarget^="evidence-"]').first().click();
  const popover = page.locator('[popover]:popover-open');
  expect(await popover.innerText()).toContain('Who says so');
  await page.keyboard.press('Escape');
  const first = await page.locator('h1').innerText();
  await page.locator('a[rel="next"]').click();
  expect(await page.locator('h1').innerText()).not.toBe(first);
  await page.goto(`${site.origin}/learn/${LESSON}/all`);
  expect(await page.locator('article').count()).toBeGreaterThanOrEqual(6);
});

test('checking without an answer says what is missing, and an answer that cannot be checked is kept', async () => {
  const page = await open(`/learn/${LESSON}/quiz`);
  await page.getByRole('button', { name: 'Check answer' }).click();
  expect(await page.locator('form [id$="-message"]').innerText()).not.toBe('');
  const [item] = itemsOf('content', LESSON, 'a');
  await page.context().setOffline(true);
  await answer(page, item!, true);
  await page.getByRole('button', { name: 'Check answer' }).click();
  await page.getByText('could not be checked').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
});

test('a check is answered within its step by keyboard alone; one that cannot be sent is kept', async () => {
  const page = await open(`/learn/${LESSON}/powers`);
  const [item] = checksOf('content', LESSON);
  await page.context().setOffline(true);
  await answer(page, item!, true);
  await tabTo(page, 'form button[type="submit"]');
  await page.keyboard.press('Enter');
  await page.getByText('could not be checked').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check answer');
  await page.context().setOffline(false);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Correct');
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/learn/${LESSON}/powers`);
  await followByKeyboard(page, 'a[rel="next"]');
});

test('the home page offers to go on where reading stopped', async () => {
  const page = await open(`/learn/${LESSON}`);
  const third = await page.locator('ol > li > a').nth(2).getAttribute('href');
  await page.goto(`${site.origin}${third}`);
  await page.goto(site.origin);
  expect(await page.getByRole('link', { name: 'Continue at step 3' }).getAttribute('href')).toBe(third);
});

/** A step with a figure that other sites may show. */
function framedStep(): { embed: string; step: string; figure: string } {
  const embed = [...readStock(site.dist).answers.keys()].find((path) => path.startsWith('/embed/'))!;
  const [, , slug, figure] = embed.split('/');
  return { embed, step: `/learn/${slug}/${figure}`, figure: figure! };
}

test('without script a step is shared by its picture, its address, a QR code and a description, and nothing moves', async () => {
  const { step } = framedStep();
  const page = await open(step, { javaScriptEnabled: false });
  const next = page.locator('a[rel="next"]');
  await next.scrollIntoViewIfNeeded();
  const before = await next.boundingBox();
  await page.getByRole('button', { name: 'Share this step' }).click();
  const sheet = page.getByRole('region', { name: 'Share this step' });
  expect(await next.boundingBox()).toEqual(before);
  expect(await sheet.getByRole('link', { name: new RegExp(`${step}$`) }).isVisible()).toBe(true);
  await sheet.getByText('QR code', { exact: true }).click();
  expect((await sheet.getByRole('img', { name: /^QR code that leads to/ }).boundingBox())!.width).toBeGreaterThan(150);
  await sheet.getByText('Description of the picture').click();
  expect(await sheet.getByText(/^Card: “/).isVisible()).toBe(true);
  for (const name of ['Copy link', 'Copy the description', 'Share with an app'])
    expect(await sheet.getByRole('button', { name }).count()).toBe(0);
  const [saved] = await Promise.all([page.waitForEvent('download'), sheet.getByText('Save the picture').click()]);
  expect(saved.suggestedFilename()).toMatch(/^step-.*\.png$/);
  await sheet.getByRole('button', { name: 'Close' }).click();
  expect(await sheet.isVisible()).toBe(false);
});

test('with script the address is copied, and handed to the apps of a device that has some', async () => {
  const { step } = framedStep();
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // This browser has no such sheet: the page is told of one.
  await context.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    Object.defineProperty(navigator, 'share', { value: async (shared: unknown) => void told.push(shared) });
  });
  const page = await context.newPage();
  await page.goto(`${site.origin}${step}`);
  await page.getByRole('button', { name: 'Share this step' }).click();
  const sheet = page.getByRole('region', { name: 'Share this step' });
  await sheet.getByRole('button', { name: 'Copy link' }).click();
  await sheet.getByRole('button', { name: 'Link copied' }).waitFor();
  const url = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(url).pathname).toBe(step);
  await sheet.getByRole('button', { name: 'Share with an app' }).click();
  expect(await page.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual([
    { title: await page.title(), url },
  ]);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe('share');
  await context.close();
});

test.each(['light', 'dark'] as const)(
  'a figure for frames has no barrier and needs no more than 300 px, %s',
  async (colorScheme) => {
    const context = await browser.newContext({ viewport: { width: 300, height: 560 }, colorScheme });
    const page = await context.newPage();
    for (const path of [...readStock(site.dist).answers.keys()].filter((one) => one.startsWith('/embed/'))) {
      await page.goto(`${site.origin}${path}`);
      expect([path, await page.locator('script').count()]).toEqual([path, 0]);
      expect([path, await axeViolations(page)]).toEqual([path, []]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([path, over <= 0]).toEqual([path, true]);
    }
    await context.close();
  },
);

describe('a page of another site', () => {
  let other: Server;
  let body = '';
  let elsewhere = '';
  beforeAll(async () => {
    other = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!DOCTYPE html><html lang="en"><title>Another site</title><body>${body}</body></html>`);
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  });
  afterAll(() => other.close());

  test('shows a figure by the code that is copied: drawn as ours, with its evidence, and links lead out of it', async () => {
    const { step, figure, embed } = framedStep();
    const lesson = await open(step, { javaScriptEnabled: false });
    await lesson.locator(`[id="figure-${figure}"] [data-share] > button`).click();
    await lesson.getByText('Show it on your own site').click();
    const code = (await lesson.locator(`[id="share-${figure}"] code`).innerText()).trim();
    body = code.replace(/src="https?:\/\/[^/]+/, `src="${site.origin}`);
    const context = await browser.newContext({ viewport: { width: 700, height: 700 } });
    const page = await context.newPage();
    await page.goto(elsewhere);
    const frame = page.frameLocator('iframe');
    await frame.locator('main').waitFor();
    const { width, height } = (await page.locator('iframe').boundingBox())!;
    expect([width > 680, height]).toEqual([true, 564]);
    expect(await frame.locator('main').evaluate((one) => getComputedStyle(one).paddingLeft)).toBe('16px');
    // Fonts come only to an origin of ours.
    await page.frames()[1]!.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'));
    await frame.locator(`[id="figure-${figure}"] button[popovertarget]`).first().click();
    expect(await frame.locator('[popover]:popover-open').innerText()).toContain('Who says so');
    const [away] = await Promise.all([page.waitForEvent('popup'), frame.locator('main > p a').first().click()]);
    await away.waitForLoadState();
    expect(new URL(away.url()).pathname).toBe(embed.replace('/embed/', '/learn/').replace(/\/[^/]+$/, ''));
    expect(await away.locator('h1').isVisible()).toBe(true);
    await context.close();
  });

  test('shows no lesson', async () => {
    body = `<iframe src="${site.origin}${framedStep().step}" width="600" height="400"></iframe>`;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(elsewhere);
    await page.waitForLoadState('networkidle');
    expect(await page.frameLocator('iframe').getByRole('heading', { level: 1 }).count()).toBe(0);
    expect(page.frames()[1]!.url()).toMatch(/^chrome-error:/);
    await context.close();
    // It is the policy that refuses: what a browser says of that is no fault here.
    expect(brokenPolicies.splice(0)).toEqual([expect.stringContaining("frame-ancestors 'none'")]);
  });
});
