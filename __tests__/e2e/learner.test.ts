import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEEP } from '../harness/deep';
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
  return { context, sent, errors, open: (path?: string) => open(context, path) };
}

async function open(context: BrowserContext, path = QUIZ): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.origin}${path}`);
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

const REFUSALS: [string, () => void, RegExp][] = [
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
];

test.each(REFUSALS.slice(0, DEEP ? 2 : 1))(
  'where storage is %s, that is said in words, and the quiz can be finished',
  async (_, init, said) => {
    const { context, sent, errors, open } = await device(init);
    const page = await open();
    await take(page, 1, 1);
    await page.locator('p:not([role])', { hasText: said }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await take(page, 2, items.length);
    await page.getByText(`${items.length} of ${items.length} correct`).waitFor();
    expect([sent.length, errors]).toEqual([items.length, []]);
    await context.close();
  },
);

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.each(DEEP ? [false, true] : [true])(
  'a quiz is paused, also over a reload, and goes on where it was (in a list: %s)',
  async (inList) => {
    const { context, errors, open } = await device();
    const page = await open();
    await take(page, 1, 2);
    await at(page, 3);
    if (inList) await page.getByRole('checkbox', { name: 'All questions in one list' }).check();
    await page.getByRole('button', { name: 'Pause' }).click();
    const paused = page.getByRole('heading', { name: 'Paused' });
    for (const visit of ['first', 'reloaded']) {
      await paused.waitFor();
      await page.getByText(`2 of ${items.length} questions answered.`, { exact: true }).waitFor();
      await page.locator('p:not([role])', { hasText: 'Your answers are kept on this device.' }).first().waitFor();
      expect(await page.getByRole('status').first().textContent()).toContain('2 of');
      expect(await page.locator('main fieldset:visible').count()).toBe(0);
      expect([await axeViolations(page), await overflow(page)]).toEqual([[], 0]);
      if (visit === 'first') expect(await paused.evaluate((one) => one === document.activeElement)).toBe(true);
      if (visit === 'first') await page.reload();
    }
    await page.getByRole('button', { name: 'Go on' }).click();
    const third = page.getByRole('heading', { level: 2, name: `Question 3 of ${items.length}` });
    expect(await third.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  },
);

test('who marked ten answers with how sure they are is told how many were right, and can copy the address of the quiz', async () => {
  expect(items.length).toBeGreaterThanOrEqual(10);
  const { context, errors, open } = await device();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await open();
  await page.getByRole('checkbox', { name: 'Say how sure I am' }).check();
  for (const [i, item] of items.entries()) {
    await at(page, i + 1);
    await answer(page, item, i > 0);
    await page.getByRole('button', { name: i < 2 ? 'Guess' : 'Sure', exact: true }).click();
    const reveal = page.getByRole('button', { name: 'Show the answer' });
    await next(page).or(reveal).first().waitFor();
    if (await reveal.isVisible()) await reveal.click();
    await next(page).click();
  }
  await page.getByRole('heading', { name: 'How sure you were' }).waitFor();
  await page.getByText('Guess: 1 of 2 right', { exact: true }).waitFor();
  await page.getByText(`Sure: ${items.length - 2} of ${items.length - 2} right`, { exact: true }).waitFor();
  expect([await axeViolations(page), await overflow(page)]).toEqual([[], 0]);
  await page.evaluate(() => history.replaceState(null, '', '?from=mail#result'));
  await page.getByRole('button', { name: 'Share this quiz', exact: true }).click();
  await page.getByRole('button', { name: 'Link copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.origin}${QUIZ}`);
  expect(await page.getByRole('status').first().textContent()).toBe('Link copied');
  expect(errors).toEqual([]);
  await context.close();
});

test('what waits at another form is sent when any quiz opens', async () => {
  const { context, sent, errors, open } = await device();
  const page = await open();
  await take(page, 1, 1);
  await context.setOffline(true);
  await take(page, 2, 3);
  // A page that is closed in the very moment of a click has not kept it.
  await expectSoon(async () => (await keptIn(page)).filter(({ type }) => type === 'go').length, 3);
  await page.close();
  await context.setOffline(false);
  sent.length = 0;
  const other = await open(`${QUIZ}/b`);
  await expectSoon(() => sent.length, 2);
  await expectSoon(async () => (await keptIn(other)).filter(({ type }) => type === 'verdict').length, 3);
  await other.goto(`${site.origin}${QUIZ}`);
  await at(other, 4);
  await other.getByRole('button', { name: 'Previous question' }).click();
  await other.getByRole('heading', { name: 'Correct' }).waitFor();
  expect([sent.length, errors]).toEqual([2, []]);
  await context.close();
});

test('an attempt of last year goes when a quiz opens, but not one with answers that the server has not heard', async () => {
  const { context, open } = await device();
  const page = await open();
  await take(page, 1, 1);
  await expectSoon(async () => (await keptIn(page)).filter(({ type }) => type === 'verdict').length, 1);
  await page.evaluate(plantOld);
  await context.route('**/api/answer', (route) => route.abort());
  await page.reload();
  const attempts = async () => new Set((await keptIn(page)).map(({ attempt }) => attempt));
  await expectSoon(async () => (await attempts()).has('heard'), false);
  expect([(await attempts()).size, (await attempts()).has('unheard')]).toEqual([2, true]);
  await at(page, 2);
  await context.close();
});

interface KeptEvent {
  attempt: string;
  type: string;
  at: number;
  tick: number;
}

/** All events of attempts that the device of a page keeps. */
const keptIn = (page: Page): Promise<KeptEvent[]> =>
  page.evaluate(
    () =>
      new Promise<KeptEvent[]>((resolve) => {
        const opening = indexedDB.open('cited.attempts');
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as KeptEvent[]);
          };
        };
      }),
  );

/** Puts what the device keeps there twice more, as done a year ago; once without what the server said. */
function plantOld(): Promise<void> {
  const YEAR = 365 * 24 * 60 * 60 * 1000;
  return new Promise((resolve) => {
    const opening = indexedDB.open('cited.attempts');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('events', 'readwrite');
      const store = transaction.objectStore('events');
      const all = store.getAll();
      all.onsuccess = () => {
        for (const event of all.result as KeptEvent[]) {
          const old = { ...event, at: event.at - YEAR, tick: event.tick - YEAR };
          store.put({ ...old, attempt: 'heard' });
          if (event.type !== 'verdict') store.put({ ...old, attempt: 'unheard' });
        }
      };
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Waits until something is as it should be, for up to five seconds. */
async function expectSoon<Value>(found: () => Value | Promise<Value>, wanted: Value): Promise<void> {
  for (let i = 0; i < 50 && (await found()) !== wanted; i++) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await found()).toEqual(wanted);
}
