import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser as launch } from '@/scripts/browser.mjs';

/** What browsers of this suite said of broken content policies: setup.ts lets no suite end with one. */
export const brokenPolicies: string[] = [];

/** Opens a browser that tells of everything on any page that breaks the page's content policy. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await launch();
  const newContext = browser.newContext.bind(browser);
  // A page without a context of its own comes this way too.
  browser.newContext = async (options) => heard(await newContext(options));
  return browser;
}

function heard(context: BrowserContext): BrowserContext {
  context.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text()))
      brokenPolicies.push(`${message.page()?.url() ?? ''} ${message.text()}`);
  });
  return context;
}
