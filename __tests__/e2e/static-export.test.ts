import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { staticExport } from '@/server/static-export/static-export';
import { axeViolations } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { buildSite } from './harness/site';

const CONTENT = path.resolve('__tests__/fixtures/lighthouse/content');
const BASE = '/some/place';

let browser: Browser;
let host: Server;
let folder: string;
let dist: string;

beforeAll(async () => {
  dist = await buildSite({ content: CONTENT });
  folder = mkdtempSync(path.join(os.tmpdir(), 'cited-export-'));
  expect(staticExport(dist, folder, BASE)).toMatchObject({ ok: true });
  host = await plainHost(folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  rmSync(folder, { recursive: true, force: true });
});

const TYPES: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** A host of plain files, below a path: no header of ours, and no thought. */
async function plainHost(root: string): Promise<Server> {
  const server = createServer((request, response) => {
    const at = decodeURI((request.url ?? '').replace(/[?#].*$/, ''));
    const file = path.join(root, at.replace(BASE, ''), at.endsWith('/') ? 'index.html' : '');
    if (!at.startsWith(BASE) || !existsSync(file) || !statSync(file).isFile())
      return response.writeHead(404).end('no such file');
    response.writeHead(200, { 'content-type': TYPES[file.split('.').at(-1)!] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  }).listen(0);
  await once(server, 'listening');
  return server;
}

const origin = () => `http://localhost:${(host.address() as AddressInfo).port}`;

async function open(at: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin()}${BASE}${at}`);
  return page;
}

test('the map of the site names the pages of the folder, and none that only a server has', () => {
  const map = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
  const paths = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
  expect(paths).toEqual(expect.arrayContaining(['/', '/learn/lighthouse', '/about']));
  expect(paths.filter((at) => !existsSync(path.join(folder, at, 'index.html')))).toEqual([]);
});

test('every link, picture and script of every page leads to something in the folder, and to nothing beside it', async () => {
  const page = await browser.newPage();
  const missing: string[] = [];
  page.on('response', (response) => response.status() !== 200 && missing.push(response.url()));
  page.on('request', (request) => request.url().startsWith(origin()) || missing.push(request.url()));
  const seen = new Set([`${BASE}/`]);
  for (const at of seen) {
    if (!at.endsWith('/')) {
      expect([at, (await fetch(`${origin()}${at}`)).status]).toEqual([at, 200]);
      continue;
    }
    await page.goto(`${origin()}${at}`);
    const links = await page.$$eval('a[href]', (found) => found.map((one) => (one as HTMLAnchorElement).href));
    for (const link of links.map((href) => new URL(href))) if (link.origin === origin()) seen.add(link.pathname);
  }
  await page.waitForLoadState('networkidle');
  expect(missing).toEqual([]);
  expect([...seen].filter((at) => at.includes('/learn/')).length).toBeGreaterThanOrEqual(6);
  expect([...seen].filter((at) => at.includes('/facts/')).length).toBeGreaterThanOrEqual(3);
  expect([...seen].filter((at) => /\/quiz(\/|$)/.test(at))).toEqual([]);
});

test('a lesson reads, opens its evidence and remembers the step, below a path of the host', async () => {
  const page = await open('/learn/lighthouse/powers/');
  await page.locator('article button[popovertarget^="evidence-"]').first().click();
  expect(await page.locator('[popover]:popover-open').innerText()).toContain('Who says so');
  expect(await axeViolations(page)).toEqual([]);
  await page.goto(`${origin()}${BASE}/`);
  const resume = page.locator('a[data-resume="lighthouse"]');
  await page.getByText('Continue at step').waitFor();
  await resume.click();
  await page.waitForURL(`${origin()}${BASE}/learn/lighthouse/powers/`);
  expect(await page.locator('article').count()).toBe(1);
});

test('a question that a server would grade is words to think about, and no page links to a quiz', async () => {
  const page = await open('/learn/lighthouse/powers/');
  expect(await page.locator('form').count()).toBe(0);
  expect(await page.locator('section ol li:visible').count()).toBeGreaterThanOrEqual(3);
});

test('a sheet of paper is whole, but for the way to its key', async () => {
  const page = await open('/learn/lighthouse/print/');
  expect(await page.locator('form').count()).toBe(0);
  expect(await page.locator('#paper-form').isVisible()).toBe(true);
});

test('the policy stands in the page: a host without headers runs nothing inline', async () => {
  const page = await open('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/);
});

test('the folder has no service worker and asks for none, but can be put among the apps of a device', async () => {
  for (const file of ['sw.js', 'offline.json', 'offline/lighthouse.json', 'offline/index.html'])
    expect([file, existsSync(path.join(folder, file))]).toEqual([file, false]);
  const page = await open('/');
  expect(await page.locator('html[data-worker]').count()).toBe(0);
  const manifest = await page.locator('link[rel="manifest"]').getAttribute('href');
  expect(manifest).toBe(`${BASE}/manifest.webmanifest`);
  const { icons } = JSON.parse(readFileSync(path.join(folder, 'manifest.webmanifest'), 'utf8')) as {
    icons: { src: string }[];
  };
  expect(icons.filter(({ src }) => !existsSync(path.join(folder, src)))).toEqual([]);
});

test('no file holds a key or an explanation', async () => {
  const { words, numbers } = JSON.parse(readFileSync(path.join(CONTENT, '../canaries.json'), 'utf8')) as {
    words: string[];
    numbers: (string | number)[];
  };
  const page = readFileSync(path.join(folder, 'learn/lighthouse/all/index.html'), 'utf8');
  expect([...words, ...numbers.map(String)].filter((secret) => page.includes(secret))).toEqual([]);
});

test.each([
  ['a folder that holds something', () => folder, ''],
  ['a base with a slash at its end', () => path.join(os.tmpdir(), 'cited-none'), '/cited/'],
  ['a base that is an address', () => path.join(os.tmpdir(), 'cited-none'), 'https://example.org'],
])('%s is refused, and nothing is written', (_, to, base) => {
  const before = existsSync(to()) ? statSync(to()).mtimeMs : undefined;
  const made = staticExport(dist, to(), base);
  expect(made).toMatchObject({ ok: false });
  expect(existsSync(to()) ? statSync(to()).mtimeMs : undefined).toBe(before);
});
