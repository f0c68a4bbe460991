import type { Browser, Page } from 'playwright-core';
import { publicId } from '@/lib/question/item';
import { DEEP } from '../harness/deep';
import { axeViolations } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { CONTENT, canaries } from './harness/canaries';
import { itemsOf } from './harness/keys';
import { startSite, type Site } from './harness/site';

const SHEETS = { a: '/learn/lighthouse/print', b: '/learn/lighthouse/print/b' } as const;
const KEY = '/learn/lighthouse/print/key';
const secrets = [...canaries.words, ...canaries.numbers.map(String)];
const forms = ['a', 'b'] as const;

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

/** A page without script, since what is printed needs none; axe does. */
async function open(at: string, { width = 1000, dark = false, script = false } = {}): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  await page.goto(`${site.origin}${at}`);
  return page;
}

const get = async (at: string) => {
  const response = await fetch(`${site.origin}${at}`);
  return { status: response.status, body: await response.text() };
};

const versionOf = async (page: Page): Promise<string | undefined> =>
  (await page.locator('main').innerText()).match(/Version ([0-9a-f]{8})/)?.[1];

test.each(forms)('the sheet of form %s holds no key, in no form in which it is sent', async (form) => {
  const at = SHEETS[form];
  for (const address of [at, `${at}?_rsc=1`, `${at}.rsc`]) {
    const { body } = await get(address);
    expect([address, secrets.filter((secret) => body.includes(secret))]).toEqual([address, []]);
    for (const item of itemsOf(CONTENT, 'lighthouse', 'c')) expect(body).not.toContain(publicId(item.id));
  }
});

test.each(forms)(
  'a button leads from the sheet of form %s to its key, with the same version and the evidence',
  async (form) => {
    const page = await open(SHEETS[form]);
    const version = await versionOf(page);
    expect(await page.locator('ol > li:has(> p + p)').count()).toBeGreaterThanOrEqual(3);
    await page.getByRole('button', { name: 'Print the key' }).click();
    expect(page.url()).toBe(`${site.origin}${KEY}?form=${form}`);
    expect(await versionOf(page)).toBe(version);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    const key = await page.locator('main').innerText();
    for (const [i, item] of itemsOf(CONTENT, 'lighthouse', form).entries())
      expect(key.replace(/\s+/g, ' ')).toContain(`${i + 1}. ${item.stem.replace(/\s+/g, ' ')}`);
    expect(key).toMatch(/Who says so[^]*sentence \d+ of our copy/);
    await page.getByRole('link', { name: `Back to the sheet of form ${form.toUpperCase()}` }).click();
    expect(page.url()).toBe(`${site.origin}${SHEETS[form]}`);
    await page.context().close();
  },
);

test('the keys together hold what no page before them may: a test that looks for it can fail', async () => {
  const [a, b] = await Promise.all([get(KEY), get(`${KEY}?form=b`)]);
  expect([a.status, b.status]).toEqual([200, 200]);
  expect(secrets.filter((secret) => `${a.body}${b.body}`.includes(secret)).length).toBeGreaterThanOrEqual(3);
});

test.each([`${KEY}?form=c`, `${KEY}?form=A`, `${KEY}?form=a&form=c`, `${SHEETS.a}/c`, '/learn/none/print/key'])(
  '%s is not found',
  async (at) => {
    const { status, body } = await get(at);
    expect(status).toBe(404);
    expect(secrets.filter((secret) => body.includes(secret))).toEqual([]);
  },
);

test.each(DEEP ? [SHEETS.a, SHEETS.b, KEY] : [SHEETS.b, KEY])(
  '%s has no axe violation and does not scroll sideways at 320 px',
  async (at) => {
    for (const dark of [false, true]) {
      const page = await open(at, { width: 320, dark, script: true });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([at, over]).toEqual([at, 0]);
      expect(await axeViolations(page)).toEqual([]);
      await page.context().close();
    }
  },
);

test('on paper the notes are there under their numbers, and what belongs to the screen is not', async () => {
  const page = await open(SHEETS.a);
  await page.emulateMedia({ media: 'print' });
  const notes = page.locator('li[id^="note-"]');
  const count = await notes.count();
  expect(count).toBeGreaterThan(3);
  for (let i = 0; i < count; i++) expect(await notes.nth(i).isVisible()).toBe(true);
  const reference = page.locator('a[href^="#note-"]').first();
  expect(await reference.innerText()).toMatch(/^\[\d+: .+\]$/);
  for (const gone of ['header >> nth=0', 'footer', 'button', 'aside'])
    expect(await page.locator(gone).first().isVisible()).toBe(false);
  expect(await page.locator('svg[role="img"]').isVisible()).toBe(true);
  expect(await page.locator('form:visible, input:visible, select:visible, fieldset:visible').count()).toBe(0);
  await page.context().close();
});

test('the practice form begins on a page of its own, and no question is torn where it fits', async () => {
  const page = await open(SHEETS.a, { script: true });
  await page.emulateMedia({ media: 'print' });
  const [form, question] = await page.evaluate(() => {
    const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    return [
      styleOf('section:has(> #paper-form)').breakBefore,
      styleOf('section:has(> #paper-form) > ol > li').breakInside,
    ];
  });
  expect([form, question]).toEqual(['page', 'avoid']);
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.context().close();
});

test('from the lesson and from the page for teachers a reader comes to the sheet', async () => {
  for (const at of ['/learn/lighthouse', '/learn/lighthouse/teach']) {
    const page = await open(at);
    await page.locator(`a[href="${SHEETS.a}"]`).click();
    expect(page.url()).toBe(`${site.origin}${SHEETS.a}`);
    await page.context().close();
  }
});
