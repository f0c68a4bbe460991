import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Item } from '@/lib/question/item';
import type { OneOfBody } from '@/lib/question/one-of';
import { deepTest } from '../harness/deep';
import { axeViolations } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { ask } from './harness/http';
import { itemsOf } from './harness/keys';
import { answersPath, giveAnswer } from './harness/plain';
import { startSite, type Site } from './harness/site';

const CONTENT = path.resolve('__tests__/fixtures/lighthouse/content');
/** Where each quiz has its pages, and the form that is taken. */
const QUIZZES = [
  {
    slug: 'lighthouse',
    at: '/learn/lighthouse/quiz',
    page: '/learn/lighthouse/quiz',
    form: 'a',
    other: '/learn/lighthouse/quiz/b',
  },
  {
    slug: 'lighthouse',
    at: '/learn/lighthouse/quiz',
    page: '/learn/lighthouse/quiz/b',
    form: 'b',
    other: '/learn/lighthouse/quiz',
  },
  {
    slug: 'which-section',
    at: '/quiz/which-section',
    page: '/quiz/which-section/a',
    form: 'a',
    other: '/quiz/which-section/b',
  },
] as const;

let browser: Browser;
let site: Site;
let context: BrowserContext;

beforeAll(async () => {
  site = await startSite({ content: CONTENT });
  browser = await launchBrowser();
});

beforeEach(async () => {
  context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' });
});

afterEach(() => context.close());

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function open(at: string, width = 1280): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${site.origin}${at}`);
  return page;
}

const send = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Check answers' }).click();
  await page.waitForURL(/\/answers\?/);
};

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is said of the options of a question once it is answered, as far as it is words of its own. */
const toldOf = (item: Item): string[] =>
  'options' in (item.body as object)
    ? (item.body as OneOfBody).options.map(({ feedback }) => feedback).filter((text) => text && text.length > 20)
    : [];

describe.each(QUIZZES)('$page without JavaScript', ({ slug, at, page: start, form, other }) => {
  const items = itemsOf(CONTENT, slug, form);

  test('is one form of all questions; nothing that needs a script is shown', async () => {
    const page = await open(start);
    expect(await page.getByRole('group').count()).toBe(items.length);
    expect(await page.getByRole('button', { name: /^Check/ }).allInnerTexts()).toEqual(['Check answers']);
    expect(await page.getByText('needs JavaScript').count()).toBe(0);
    expect(await page.locator('progress:visible').count()).toBe(0);
  });

  test('all answered, one of them wrong: the mark, every question locked, why, the evidence, and the ways on', async () => {
    const page = await open(start);
    for (const [i, item] of items.entries()) await giveAnswer(page, item, i !== 0);
    await send(page);
    expect(new URL(page.url()).pathname).toBe(`${at}/answers`);
    expect(await page.getByText(`${items.length - 1} of ${items.length} correct`).isVisible()).toBe(true);
    expect(await page.getByText('this shows a range').isVisible()).toBe(true);
    expect(await page.getByRole('group').count()).toBe(items.length);
    expect(await page.locator('main :is(input, select):enabled').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Correct' }).count()).toBe(items.length - 1);
    expect(await page.getByRole('heading', { name: 'The evidence' }).count()).toBe(items.length);
    expect(await page.getByText('Read the step').count()).toBeGreaterThan(0);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('main').innerText()).toContain('Sources end');
    await page.getByRole('link', { name: /^Try form/ }).click();
    expect(new URL(page.url()).pathname).toBe(other);
  });

  test('one left open: the others count, it is asked first, and answering it finishes the form', async () => {
    const page = await open(start);
    const last = items.at(-1)!;
    for (const item of items.slice(0, -1)) await giveAnswer(page, item, true);
    await send(page);
    const answered = items.length - 1;
    expect(await page.getByText(`${answered} of ${answered} answered questions correct`).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: '1 question is still open' }).isVisible()).toBe(true);
    expect(await page.getByRole('group').first().innerText()).toContain(last.stem.split('\n').at(-1));
    const html = await page.content();
    expect(toldOf(last).filter((text) => html.includes(text))).toEqual([]);
    await giveAnswer(page, last, true);
    await send(page);
    expect(await page.getByText(`${items.length} of ${items.length} correct`).isVisible()).toBe(true);
  });

  test('going back leads to the form again', async () => {
    const page = await open(start);
    await giveAnswer(
      page,
      items.find(({ kind }) => kind === 'choice')!,
      true,
    );
    await send(page);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(start);
    expect(await page.locator('input[type="radio"]:checked').count()).toBe(1);
  });

  test('on a small screen neither page scrolls sideways', async () => {
    const page = await open(start, 320);
    expect(await sideways(page)).toBe(0);
    await page.goto(`${site.origin}${answersPath(at, form, items, (i) => (i === 1 ? undefined : i % 2 === 0))}`);
    expect(await page.getByRole('heading', { name: '1 question is still open' }).isVisible()).toBe(true);
    expect(await sideways(page)).toBe(0);
  });

  (start === QUIZZES[0]!.page ? test : deepTest)('axe finds nothing wrong with either page', async () => {
    const plain = await browser.newContext({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
    const page = await plain.newPage();
    await page.route(`${site.origin}${start}`, async (route) =>
      route.fulfill(await withoutScript(route.request().url())),
    );
    await page.goto(`${site.origin}${start}`);
    expect(await page.getByRole('group').count()).toBeGreaterThanOrEqual(items.length);
    expect(await axeViolations(page)).toEqual([]);
    for (const right of [() => false, (i: number) => (i === 1 ? undefined : true), () => undefined]) {
      await page.goto(`${site.origin}${answersPath(at, form, items, right)}`);
      expect(await axeViolations(page)).toEqual([]);
    }
    await plain.close();
  });
});

/** A page as a browser without script has it: axe itself needs one that runs some. */
async function withoutScript(url: string) {
  const { body } = await ask(url);
  const html = body.toString('utf8').replace(/<script\b[\s\S]*?<\/script>|<\/?noscript>/g, '');
  return { status: 200, contentType: 'text/html; charset=utf-8', body: html };
}

test.each([
  ['the form kept for assignments', '/learn/lighthouse/quiz/answers?form=c'],
  ['no form', '/learn/lighthouse/quiz/answers'],
  ['two forms', '/learn/lighthouse/quiz/answers?form=a&form=b'],
  ['another lesson', '/learn/no-such-lesson/quiz/answers?form=a'],
  ['another quiz', '/quiz/lighthouse/answers?form=a'],
])('there are no answers to %s', async (_, at) => {
  expect((await ask(`${site.origin}${at}`)).status).toBe(404);
});

test('with JavaScript the page is played as before, and the plain form is not on it', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/learn/lighthouse/quiz`);
  await page.getByText('Question 1 of 8').waitFor();
  expect(await page.locator('fieldset').count()).toBe(1);
  expect(await page.locator('form[action]').count()).toBe(0);
  await page.context().close();
});
