import type { Browser, BrowserContext, Page } from 'playwright-core';
import { freePort, startServer, type ServerProcess } from '@/scripts/server-process';
import { INTERNAL } from '@/server/front-door/routes';
import { readStock } from '@/server/front-door/stock';
import { DEEP } from '../harness/deep';
import { launchBrowser } from './harness/browser';
import { startSite, type Site } from './harness/site';

const PAGES = 10;
/** Pixels that a browser can draw at once. */
const TALLEST = 16_000;

let browser: Browser;
let site: Site;
let bare: ServerProcess;
let nextOrigin: string;

// The same build twice: as Next serves it, with its scripts, and as documents behind the front door.
beforeAll(async () => {
  site = await startSite();
  const port = await freePort();
  nextOrigin = `http://localhost:${port}`;
  const env = { ...process.env, NODE_ENV: 'production' as const, NODE_OPTIONS: '', CITED_DIST: site.dist };
  bare = await startServer(['node_modules/next/dist/bin/next', 'start', '-p', String(port)], { ready: 'Ready', env });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await bare?.stop();
  await site?.stop();
});

/** One page of each route that is a document, and steps for the rest. */
function somePages(): string[] {
  const documents = [...readStock(site.dist).answers.values()].filter(({ answer }) => answer.kind === 'document');
  const firsts = documents.filter(
    ({ answer }, i) =>
      !INTERNAL.has(answer.path) && documents.findIndex((one) => one.answer.route === answer.route) === i,
  );
  const steps = documents.filter(({ answer }) => answer.route === '/learn/[slug]/[step]').slice(1);
  return [...firsts, ...steps].slice(0, Math.max(PAGES, firsts.length)).map(({ answer }) => answer.path);
}

const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

test.each(DEEP ? looks : looks.slice(0, 1))(
  `ten pages have the same pixels as Next draws them and as documents, at $width px, $colorScheme${DEEP ? '' : ' (all looks in test:deep)'}`,
  async ({ width, colorScheme }) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: 'reduce',
      // A page tells what the device has kept of it: the worker of one site only.
      serviceWorkers: 'block',
    });
    const pages = somePages();
    expect(pages.length).toBeGreaterThanOrEqual(PAGES);
    const other: string[] = [];
    for (const at of pages) {
      const [before, after] = [await picture(context, nextOrigin + at), await picture(context, site.origin + at)];
      if (!before.equals(after)) other.push(at);
    }
    expect(other).toEqual([]);
    await context.close();
  },
);

async function picture(context: BrowserContext, url: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  // Pictures that load when they come near would come at another time.
  await page.$$eval('img[loading="lazy"]', (images) => images.forEach((one) => one.setAttribute('loading', 'eager')));
  await page.waitForLoadState('networkidle');
  const tall = (await page.evaluate(() => document.documentElement.scrollHeight)) > TALLEST;
  const bytes = tall ? Buffer.from(await boxes(page)) : await page.screenshot({ fullPage: true });
  await page.close();
  return bytes;
}

/** Of a page too tall for a picture (a sheet for paper, on a phone) the box and the words of every element. */
const boxes = (page: Page): Promise<string> =>
  page.$$eval(':is(header, main, footer) *', (elements) =>
    elements
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [
          element.tagName,
          x,
          y,
          width,
          height,
          element.childElementCount === 0 ? element.textContent : '',
        ].join();
      })
      .join('\n'),
  );
