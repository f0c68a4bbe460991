import type { Browser, Request, Response } from 'playwright-core';
import { Trouble } from '../../setup/trouble.mjs';
import type { Requested } from './weights';

/** A phone, as Lighthouse takes it, so that both look at the same page. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** All that a page asks a server for in a browser that has nothing of it yet, until the network is quiet. */
export async function requestsOf(browser: Browser, url: string): Promise<Requested[]> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const asked: Request[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request);
    });
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Trouble(`${url} answered ${response?.status() ?? 'nothing'}, and 200 was wanted.`);
    return await Promise.all(asked.map(bodyOf));
  } finally {
    await context.close();
  }
}

/** A page of a class asks who sits there. Here nobody does, and to be told so is no lack. */
const asksWho = (request: Request, response: Response): boolean =>
  response.status() === 401 && new URL(request.url()).pathname.startsWith('/api/class/');

/** An answer without a body, such as 204, weighs nothing but is a request. */
async function bodyOf(request: Request): Promise<Requested> {
  const response = await request.response();
  if (!response || (response.status() >= 400 && !asksWho(request, response)))
    throw new Trouble(
      `${request.url()} answered ${response?.status() ?? 'nothing'}: a page that lacks a part has no weight.`,
    );
  const hasBody = ![204, 205, 301, 302, 303, 304, 307, 308].includes(response.status());
  return { type: request.resourceType(), body: hasBody ? await response.body() : new Uint8Array() };
}
