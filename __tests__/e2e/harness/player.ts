import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';

/** Forms that hold a question of every kind between them, without those that are kept for assignments. */
export const EVERY_KIND = [
  { lesson: 'supply-chain-risk-designation', form: 'b', at: '/learn/supply-chain-risk-designation/quiz/b' },
  { lesson: 'five-reports', form: 'a', at: '/learn/five-reports/quiz' },
] as const;

/** Opens a quiz on a device of its own, and waits until the page has come to life. No worker stands before its requests. */
export async function openQuiz(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(url);
  await isAlive(page);
  return page;
}

export const isAlive = (page: Page): Promise<void> => page.getByText('How the quiz is shown').waitFor();

export const at = (page: Page, n: number, total: number): Promise<void> =>
  page.getByRole('heading', { level: 2, name: `Question ${n} of ${total}` }).waitFor();

export const check = (page: Page): Promise<void> => page.getByRole('button', { name: 'Check answer' }).click();

export const next = (page: Page) => page.getByRole('button', { name: /^(Next question|See your result)$/ });

/** What has come of an answer: feedback, a second chance, or what became of it instead. */
export const outcome = (page: Page): Promise<void> => page.locator('#feedback-heading').waitFor();

export type Manner = 'open' | 'held' | 'away' | 'changed';

/** Stands before the server that checks answers: lets them through, holds them, loses them, or says that they changed. */
export async function before(page: Page) {
  let manner: Manner = 'open';
  let held: Route[] = [];
  await page.route('**/api/answer', async (route) => {
    if (manner === 'held') held.push(route);
    else if (manner === 'away') await route.abort();
    else if (manner === 'changed') await route.fulfill({ status: 409, json: { error: { code: 'item-changed' } } });
    else await route.continue();
  });
  return async (wanted: Manner): Promise<void> => {
    manner = wanted;
    const waiting = held;
    held = [];
    for (const route of waiting) await route.continue();
  };
}
