import type { Browser, Page } from 'playwright-core';
import { items } from '@/components/gallery/items';
import type { ItemKindName } from '@/lib/question/item';
import { launchBrowser } from './harness/browser';
import { questionPage } from './harness/question-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser?.close());

const cases = (Object.keys(items) as ItemKindName[]).flatMap((kind) =>
  (['idle', 'answered'] as const).map((state) => [kind, state] as const),
);

/**
 * What a browser tells of a whole question, kept beside this test. Matching with `/children: deep-equal` is a matter of
 * @playwright/test; the text of the whole is compared here, which is the same and more: nothing may be missing, nothing
 * may be added, and no word may change. The questions are those of the gallery, so that content may be edited freely.
 * What is meant to change is kept anew with `npm test -- --only e2e -- aria -u`; read the difference as a listener would.
 */
test.each(cases)('a question of the kind %s, %s, is to assistive technology what it was', async (kind, state) => {
  await page.setContent(questionPage(kind, state));
  expect(`\n${await page.locator('main').ariaSnapshot()}\n`).toMatchSnapshot();
});
