import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { openProfile } from '@/scripts/browser.mjs';
import { answer, itemsOf } from './harness/keys';
import { startSite, type Site } from './harness/site';

const LESSON = 'defense-production-act';
const items = itemsOf('content', LESSON, 'a');
const profile = mkdtempSync(path.join(os.tmpdir(), 'cited-profile-'));

let site: Site;
let context: BrowserContext;

beforeAll(async () => {
  site = await startSite();
});

afterAll(async () => {
  await context?.close();
  await site?.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
});

async function open(): Promise<Page> {
  context = await openProfile(profile, { viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${site.origin}/learn/${LESSON}/quiz`);
  await page.getByText('How the quiz is shown').waitFor();
  return page;
}

/** Ends the browser as a crash does: at once, all its processes. */
async function crash(): Promise<void> {
  const pids = pidsOf(profile);
  expect(pids).not.toEqual([]);
  for (const pid of pids) killed(pid);
  while (pidsOf(profile).length > 0) await wait(50);
  await context.close().catch(() => undefined);
}

/** One that has ended since is as good as ended. */
function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

const pidsOf = (folder: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && commandOf(name).includes(`--user-data-dir=${folder}`))
    .map(Number);

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

const isLinux = process.platform === 'linux';
const name = 'a browser that is killed right after "Kept on this device" has every answer when it is next opened';
// Which processes are the browser's is read from /proc.
(isLinux ? test : test.skip)(isLinux ? name : `${name} (skipped: there is no /proc)`, async () => {
  for (const n of [1, 2, 3]) {
    const page = await open();
    if (n > 1) await goOn(page, n - 1);
    await at(page, n);
    await answer(page, items[n - 1]!, true);
    await page.getByRole('button', { name: 'Check answer' }).click();
    await page.getByRole('heading', { name: 'Correct' }).waitFor();
    await page.getByText('Kept on this device', { exact: true }).waitFor();
    await crash();
  }
  const page = await open();
  await page.getByText('You are back where you stopped.').waitFor();
  for (const n of [3, 2, 1]) {
    await at(page, n);
    await page.getByRole('heading', { name: 'Correct' }).waitFor();
    if (n > 1) await page.getByRole('button', { name: 'Previous question' }).click();
  }
});

const at = (page: Page, n: number) =>
  page.getByRole('heading', { level: 2, name: `Question ${n} of ${items.length}` }).waitFor();

/** From the outcome of a question, as it was before the crash, to the next question. */
async function goOn(page: Page, n: number): Promise<void> {
  await at(page, n);
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
  await page.getByRole('button', { name: 'Next question' }).click();
}
