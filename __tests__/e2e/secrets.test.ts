import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { OneOfBody } from '@/lib/question/one-of';
import { axeViolations } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { CONTENT, canaries } from './harness/canaries';
import { answer, checksOf, itemsOf, revealed } from './harness/keys';
import { startSite, type Site } from './harness/site';

// Another author's folder is another site; this one has words planted in keys and feedback that no page may hold.
const LESSON = 'lighthouse';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await startSite({ content: CONTENT });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const forms = ['a', 'b'] as const;
const asked = () => forms.flatMap((form) => itemsOf(CONTENT, LESSON, form));

test('the planted words reach the quiz: a test that looks for them can fail', () => {
  const bodies = JSON.stringify(asked().map((item) => item.body));
  expect(canaries.words.filter((word) => bodies.includes(word)).length).toBeGreaterThanOrEqual(4);
  expect(canaries.numbers.filter((number) => bodies.includes(String(number))).length).toBeGreaterThanOrEqual(1);
});

/** Words that only the tables of a language library hold. */
const LANGUAGE_LIBRARIES = { stemmer: 'ousness' };

test('no language library reaches the browser', async () => {
  for (const [name, word] of Object.entries(LANGUAGE_LIBRARIES))
    expect(readFileSync(path.resolve('node_modules', name, 'index.js'), 'utf8')).toContain(word);
  const page = await browser.newPage();
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.url().includes('.js')) scripts.push(await response.text().catch(() => ''));
  });
  await page.goto(`${site.origin}/learn/${LESSON}/quiz`, { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(3);
  for (const word of Object.values(LANGUAGE_LIBRARIES))
    expect(scripts.filter((script) => script.includes(word))).toEqual([]);
});

test('no option is marked, and items have names that say nothing', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/learn/${LESSON}/quiz`);
  const html = await page.content();
  for (const item of asked()) {
    expect(html).not.toContain(item.id);
    for (const fact of item.facts) expect(html).not.toContain(fact);
  }
  expect(html).not.toMatch(/"correct"|"feedback"|falseProof|misconception/);
});

test('once an answer is sent its explanation comes, with the evidence', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/learn/${LESSON}/quiz`);
  const items = itemsOf(CONTENT, LESSON, 'a');
  let told = '';
  for (const [i, item] of items.entries()) {
    await page.getByText(`Question ${i + 1} of ${items.length}`).waitFor();
    await answer(page, item, false);
    await page.getByRole('button', { name: 'Check answer' }).click();
    await page.locator('#feedback-heading').waitFor();
    await revealed(page);
    told += await page.locator('section[aria-labelledby="feedback-heading"]').innerText();
    await page.locator('section[aria-labelledby="feedback-heading"] button').first().click();
  }
  expect(canaries.words.some((word) => told.includes(word))).toBe(true);
});

test('a guess and a check within the lesson: the guess is never told right or wrong, the check only once it is answered', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('answer') && asked.push(request.url()));
  await page.goto(`${site.origin}/learn/${LESSON}/dispute`, { waitUntil: 'networkidle' });
  const item = checksOf(CONTENT, LESSON).find(({ facts }) => facts.includes('machine-limit'))!;
  await answer(page, item, false);
  const said = page.locator('section:has(fieldset) [role="status"]');
  expect(await said.innerText()).toContain('it is not scored');
  expect(await axeViolations(page)).toEqual([]);
  expect(asked).toEqual([]);
  await said.getByRole('link').click();
  await page.waitForURL(/\/powers$/);
  const [, wrong] = (item.body as OneOfBody).options;
  await page.locator('[data-recall]:visible', { hasText: 'You guessed: ' }).waitFor();

  await answer(page, item, false);
  expect(await page.locator('section:has(form)').innerText()).not.toContain(wrong!.feedback);
  await page.getByRole('button', { name: 'Check answer' }).click();
  const feedback = page.locator('section[aria-labelledby^="feedback-"]');
  await feedback.waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Not quite');
  expect(asked).toHaveLength(1);
  expect(new URL(page.url()).pathname).toBe(`/learn/${LESSON}/powers`);
  expect(await feedback.innerText()).toContain(wrong!.feedback);
  expect(await feedback.innerText()).toContain('sentence 12 of our copy');
  expect(await axeViolations(page)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  const box = page.locator('section:has([data-check-answered])').first();
  expect(await box.innerText()).not.toMatch(/correct|Not quite/);
  expect(await box.locator('ol li:visible').count()).toBe(3);
  await context.close();
});

test('without JavaScript a check is answered on a page of its own, with the evidence, and the reader goes back and on', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const step = `${site.origin}/learn/${LESSON}/powers`;
  await page.goto(step);
  expect(await page.locator('section:has(form) noscript').count()).toBe(0);
  const check = page.getByRole('button', { name: 'Check answer' });
  await check.click();
  expect(await page.locator('form').getByRole('status').innerText()).toBe('Choose an answer first.');
  const item = checksOf(CONTENT, LESSON).find(({ facts }) => facts.includes('machine-limit'))!;
  await answer(page, item, false);
  await check.click();
  const feedback = page.locator('section[aria-labelledby^="feedback-"]');
  expect(await feedback.innerText()).toContain('Not quite');
  expect(await feedback.innerText()).toContain((item.body as OneOfBody).options[1]!.feedback);
  expect(await feedback.innerText()).toContain('sentence 12 of our copy');
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  await page.getByRole('link', { name: 'Back to the step' }).click();
  expect(page.url()).toBe(step);
  await page.locator('a[rel="next"]').click();
  expect(new URL(page.url()).pathname).toBe(`/learn/${LESSON}/duties`);
  await context.close();
});

test('without JavaScript a guess says that it needs it, and shows its question', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/learn/${LESSON}/dispute`);
  const needs = page.locator('section noscript p');
  expect(await needs.isVisible()).toBe(true);
  expect(await needs.innerText()).toContain('needs JavaScript');
  expect(await page.locator('section ol li:visible').count()).toBeGreaterThanOrEqual(3);
  expect(await page.locator('section:has(noscript) input:visible').count()).toBe(0);
  await context.close();
});
