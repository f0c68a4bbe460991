import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeViolations } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { answer, itemsOf } from './harness/keys';
import { startSite, type Site } from './harness/site';

const LESSON = 'defense-production-act';
const QUIZ = `/learn/${LESSON}/quiz`;
const items = itemsOf('content', LESSON, 'a');

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

/** A learner's device, with all that was sent from it and all that went wrong on its pages. */
async function device(init?: () => void) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const sent: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    if (request.url().endsWith('/api/answer')) sent.push((request.postDataJSON() as { item: string }).item);
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  if (init) await context.addInitScript(init);
  return { context, sent, errors, open: () => open(context) };
}

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.origin}${QUIZ}`);
  await page.getByText('How the quiz is shown').waitFor();
  return page;
}

const at = (page: Page, n: number) =>
  page.getByRole('heading', { level: 2, name: `Question ${n} of ${items.length}` }).waitFor();
const check = (page: Page) => page.getByRole('button', { name: 'Check answer' }).click();
const next = (page: Page) => page.getByRole('button', { name: /^(Next question|See your result)$/ });

/** Answers questions rightly, from this one on, and goes on after each. */
async function take(page: Page, from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n++) {
    await at(page, n);
    await answer(page, items[n - 1]!, true);
    await check(page);
    await next(page).waitFor();
    await next(page).click();
  }
}

const isInView = async (page: Page): Promise<boolean> => {
  const box = await next(page).boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= 640;
};

test('a reload, the back button and a lost tab all come back to the same place, with the same answers', async () => {
  const { context, sent, errors, open } = await device();
  const page = await open();
  await take(page, 1, 2);
  await at(page, 3);
  await answer(page, items[2]!, true);
  await check(page);
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
  expect(await page.getByText('Kept on this device', { exact: true }).isVisible()).toBe(true);
  expect(await isInView(page)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);

  await page.reload();
  await page.getByText('You are back where you stopped.').waitFor();
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
  await next(page).click();
  await at(page, 4);

  await page.goto(site.origin);
  await page.goBack();
  await at(page, 4);
  await page.close({ runBeforeUnload: false });
  const again = await open();
  await at(again, 4);
  await take(again, 4, items.length);
  await again.getByText(`${items.length} of ${items.length} correct`).waitFor();
  await again.reload();
  await again.getByText(`${items.length} of ${items.length} correct`).waitFor();
  await again.getByRole('button', { name: 'Take it again' }).click();
  await at(again, 1);
  await again.reload();
  await at(again, 1);
  expect([new Set(sent).size, sent.length, errors]).toEqual([items.length, items.length, []]);
  await context.close();
});

test('answers given offline wait on the device, and are all sent once when the connection returns', async () => {
  const { context, sent, errors, open } = await device();
  const page = await open();
  await take(page, 1, 2);
  await context.setOffline(true);
  await take(page, 3, items.length);
  await page.getByText(/answers wait for the connection/).waitFor();
  sent.length = 0;
  await context.setOffline(false);
  await page.getByText(`${items.length} of ${items.length} correct`).waitFor();
  expect([sent.length, new Set(sent).size, errors]).toEqual([items.length - 2, items.length - 2, []]);
  await context.close();
});

test('two tabs are at one attempt, and only one of them sends', async () => {
  const { context, sent, open } = await device();
  const [one, two] = [await open(), await open()];
  await take(one, 1, 1);
  await at(two, 2);
  await two.bringToFront();
  await context.setOffline(true);
  await take(two, 2, 3);
  await at(one, 4);
  sent.length = 0;
  await context.setOffline(false);
  await one.getByRole('button', { name: 'Previous question' }).click();
  await one.getByRole('heading', { name: 'Correct' }).waitFor();
  expect(sent).toHaveLength(2);
  await context.close();
});

test.each<[string, () => void, RegExp]>([
  [
    'forbidden',
    () => {
      indexedDB.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
    /does not let the page keep anything here/,
  ],
  [
    'full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    /has no room left/,
  ],
])('where storage is %s, that is said in words, and the quiz can be finished', async (_, init, said) => {
  const { context, sent, errors, open } = await device(init);
  const page = await open();
  await take(page, 1, 1);
  await page.locator('p:not([role])', { hasText: said }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await take(page, 2, items.length);
  await page.getByText(`${items.length} of ${items.length} correct`).waitFor();
  expect([sent.length, errors]).toEqual([items.length, []]);
  await context.close();
});
