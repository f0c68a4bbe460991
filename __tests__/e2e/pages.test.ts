import type { Browser, Page } from 'playwright-core';
import { readLibrary } from '@/server/content/library';
import { axeViolations } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { answer, itemsOf } from './harness/keys';
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

/** Every page of the site, from its own links. */
async function allPaths(): Promise<string[]> {
  const page = await browser.newPage();
  const seen = new Set(['/', `/learn/${LESSON}/quiz/b`, '/no-such-page']);
  for (const path of seen) {
    await page.goto(`${site.origin}${path}`);
    const links = await page.$$eval('a[href^="/"]', (anchors) => anchors.map((anchor) => anchor.getAttribute('href')!));
    for (const link of links) if (!link.startsWith('/cards/')) seen.add(link);
  }
  await page.close();
  return [...seen];
}

const looks = [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

test.each(looks)(
  'no page has an axe violation or scrolls sideways at $width px in the $scheme scheme',
  async (look) => {
    const paths = await allPaths();
    expect(paths.length).toBeGreaterThanOrEqual(12);
    const page = await looking(look);
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(`${site.origin}${path}`);
      found.push(...(await axeViolations(page)).map((violation) => `${path} ${violation}`));
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) found.push(`${path} scrolls sideways by ${over} px`);
    }
    expect(found).toEqual([]);
  },
);

test.each(looks)('evidence, every kind of question and its feedback are clean at $width px, $scheme', async (look) => {
  const page = await looking(look);
  const found: string[] = [];
  const check = async (state: string) => found.push(...(await axeViolations(page)).map((line) => `${state} ${line}`));
  await page.goto(`${site.origin}/learn/${LESSON}`);
  await page.locator('ol a').first().click();
  await page.locator('article button[popovertarget^="evidence-"]').first().click();
  await check('evidence');
  await page.goto(`${site.origin}/learn/${LESSON}/quiz`);
  const items = itemsOf('content', LESSON, 'a');
  const seen = new Set<string>();
  for (const [i, item] of items.entries()) {
    await page.getByText(`Question ${i + 1} of ${items.length}`).waitFor();
    await answer(page, item, seen.has(item.kind));
    await page.getByRole('button', { name: 'Check answer' }).click();
    await page.locator('#feedback-heading').waitFor();
    if (!seen.has(item.kind)) await check(`${item.kind} feedback`);
    seen.add(item.kind);
    await page.locator('section[aria-labelledby="feedback-heading"] button').first().click();
  }
  await page.getByRole('heading', { name: 'Your result' }).waitFor();
  await check('result');
  expect([...seen].sort()).toEqual([...new Set(items.map(({ kind }) => kind))].sort());
  expect(seen.size).toBeGreaterThanOrEqual(5);
  expect(found).toEqual([]);
});

async function looking({ width, scheme }: { width: number; scheme: 'light' | 'dark' }): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

test('no page asks another machine for anything', async () => {
  const page = await browser.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  for (const path of await allPaths()) await page.goto(`${site.origin}${path}`);
  expect(foreign).toEqual([]);
});

test('home page, lesson and quiz carry full tags and a card of 1200 by 630 px', async () => {
  const page = await browser.newPage();
  const origin = process.env.APP_ORIGIN ?? 'http://localhost:3000';
  for (const path of ['/', `/learn/${LESSON}`, `/learn/${LESSON}/quiz`]) {
    await page.goto(`${site.origin}${path}`);
    const tags = await page.$$eval('meta[property], meta[name]', (metas) =>
      Object.fromEntries(
        metas.map((meta) => [meta.getAttribute('property') ?? meta.getAttribute('name'), meta.getAttribute('content')]),
      ),
    );
    expect(tags).toMatchObject({
      'og:title': expect.any(String),
      'og:description': expect.any(String),
      'og:url': `${origin}${path === '/' ? '' : path}`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.any(String),
      'twitter:card': 'summary_large_image',
    });
    expect(tags['description']!.length).toBeLessThanOrEqual(150);
    const image = tags['og:image']!;
    expect(image.startsWith(`${origin}/cards/`)).toBe(true);
    const response = await fetch(image.replace(origin, site.origin));
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-type')).toBe('image/png');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(300_000);
  }
  expect((await fetch(`${site.origin}/cards/no-such-card.png`)).status).toBe(404);
});

test('every fact that the lesson cites has its evidence on the page', async () => {
  const shelf = readLibrary('content');
  if (!shelf.ok) throw new Error('the content is broken');
  const page = await browser.newPage();
  await page.goto(`${site.origin}/learn/${LESSON}/all`);
  const targets = await page.$$eval('button[popovertarget]', (buttons) =>
    buttons.map((button) => button.getAttribute('popovertarget')!),
  );
  const ids = new Set(await page.$$eval('[popover]', (popovers) => popovers.map((popover) => popover.id)));
  expect(targets.length).toBeGreaterThan(20);
  expect(targets.filter((target) => !ids.has(target))).toEqual([]);
});
