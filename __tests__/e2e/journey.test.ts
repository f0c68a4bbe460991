import { squash } from '@/lib/kernel/text';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './harness/browser';
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
