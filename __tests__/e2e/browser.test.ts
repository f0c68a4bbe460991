import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { brokenPolicies, launchBrowser } from './harness/browser';

let browser: Browser;
let page: Server;
let other: Server;

beforeAll(async () => {
  [browser, page, other] = await Promise.all([launchBrowser(), serve('<p>a page</p>'), serve('a secret')]);
});

afterAll(async () => {
  await browser?.close();
  page?.close();
  other?.close();
});

test('our browser refuses to read another origin, as a reader’s does', async () => {
  const tab = await browser.newPage();
  await tab.goto(originOf(page));

  expect(await tab.evaluate(readText, originOf(page))).toContain('a page');
  expect(await tab.evaluate(readText, originOf(other))).toBe('refused');
});

test('our browser draws text even where no font is installed', async () => {
  const tab = await browser.newPage();
  await tab.setContent('<span>iiii</span><br><span>MMMM</span>');
  const [narrow = 0, wide = 0] = await tab.$$eval('span', (spans) =>
    spans.map((span) => span.getBoundingClientRect().width),
  );

  expect(wide).toBeGreaterThan(narrow);
  expect(narrow).toBeGreaterThan(0);
});

test('what a content policy forbids is heard, so that a suite cannot end with it', async () => {
  const strict = await serve('<script>1</script>', { 'content-security-policy': "script-src 'self'" });
  const tab = await browser.newPage();
  const told = tab.waitForEvent('console');
  await tab.goto(originOf(strict));
  await told;
  strict.close();
  expect(brokenPolicies.splice(0)).toEqual([expect.stringContaining('inline script')]);
});

const readText = (url: string): Promise<string> =>
  fetch(url).then(
    (response) => response.text(),
    () => 'refused',
  );

async function serve(body: string, headers: Record<string, string> = {}): Promise<Server> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body),
  ).listen(0);
  await once(server, 'listening');
  return server;
}

const originOf = (server: Server): string => `http://localhost:${(server.address() as AddressInfo).port}`;
