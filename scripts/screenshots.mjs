/**
 * Takes pictures of whole pages, narrow and wide, light and dark, and tells of pages that scroll sideways.
 *
 *   node scripts/screenshots.mjs --origin http://localhost:3000 --out pictures / /learn/some-lesson/all
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { runMain, Trouble } from './setup/trouble.mjs';

const WIDTHS = [360, 1280];
const SCHEMES = /** @type {const} */ (['light', 'dark']);

await runMain(async () => {
  const { values, positionals: paths } = parseArgs({
    options: { origin: { type: 'string', default: 'http://localhost:3000' }, out: { type: 'string' } },
    allowPositionals: true,
  });
  const { origin, out } = values;
  if (!out || paths.length === 0) throw new Trouble('Say where to and which pages: --out FOLDER /path …');
  mkdirSync(out, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const width of WIDTHS)
      for (const colorScheme of SCHEMES) await takeAll(browser, { origin, out, width, colorScheme }, paths);
  } finally {
    await browser.close();
  }
}, 'taking screenshots');

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ origin: string, out: string, width: number, colorScheme: 'light' | 'dark' }} look
 * @param {string[]} paths
 */
async function takeAll(browser, { origin, out, width, colorScheme }, paths) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const at of paths) {
    const response = await page.goto(new URL(at, origin).href, { waitUntil: 'load' });
    if (!response?.ok()) console.error(`${at} answered ${response?.status() ?? 'nothing'}`);
    await page.evaluate(() => document.fonts.ready);
    const contentWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    if (contentWidth > width) console.error(`${at} is ${contentWidth} px wide in a window of ${width} px`);
    const file = path.join(out, `${nameOf(at)}-${width}-${colorScheme}.png`);
    await page.screenshot({ path: file, fullPage: true });
    console.log(file);
  }
  await context.close();
}

/** `/learn/a/b?x=1` → `learn-a-b-x-1`, `/` → `home`. @param {string} at */
function nameOf(at) {
  return at.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home';
}
