import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { publicId } from '@/lib/question/item';
import { launchBrowser } from './harness/browser';
import { answer, itemsOf } from './harness/keys';
import { startSite, type Site } from './harness/site';

// Another author's folder is another site; this one has words planted in keys and feedback that no page may hold.
const FOLDER = path.resolve('__tests__/fixtures/lighthouse');
const CONTENT = path.join(FOLDER, 'content');
const LESSON = 'lighthouse';
const canaries = JSON.parse(readFileSync(path.join(FOLDER, 'canaries.json'), 'utf8')) as {
  words: string[];
  numbers: (string | number)[];
};

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

test('before an answer is sent no page, payload, script or tag holds a key or an explanation', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const received: { url: string; body: string }[] = [];
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    received.push({ url: response.url(), body: body.toString('latin1') });
  });
  const seen = new Set(['/', `/learn/${LESSON}/quiz/b`]);
  for (const at of seen) {
    await page.goto(`${site.origin}${at}`, { waitUntil: 'networkidle' });
    for (const link of await page.$$eval('a[href^="/"]', (anchors) =>
      anchors.map((anchor) => anchor.getAttribute('href')!.replace(/[?#].*$/, '')),
    ))
      seen.add(link);
    for (const variant of [`${at}?_rsc=1`, `${at === '/' ? '/index' : at}.rsc`]) {
      const response = await fetch(`${site.origin}${variant}`, { headers: { rsc: '1' } });
      received.push({ url: variant, body: await response.text() });
    }
  }
  const secrets = [...canaries.words, ...canaries.numbers.map(String)];
  const leaks = received.flatMap(({ url, body }) =>
    secrets.filter((secret) => body.includes(secret)).map((secret) => `${secret} in ${url}`),
  );
  expect(received.length).toBeGreaterThan(20);
  expect(leaks).toEqual([]);
  const reserved = itemsOf(CONTENT, LESSON, 'c').map((item) => publicId(item.id));
  expect(reserved.filter((id) => received.some(({ body }) => body.includes(id)))).toEqual([]);
  await context.close();
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
    told += await page.locator('section[aria-labelledby="feedback-heading"]').innerText();
    await page.locator('section[aria-labelledby="feedback-heading"] button').first().click();
  }
  expect(canaries.words.some((word) => told.includes(word))).toBe(true);
});
