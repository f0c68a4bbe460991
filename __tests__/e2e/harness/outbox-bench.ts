import { buildSync } from 'esbuild';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { AttemptOutboxView } from '@/browser/outbox/outbox-standing';
import { freePort, startServer, type ServerProcess } from '@/scripts/server-process';
import { bundled } from '../../harness/bundled';
import type { OutboxPage } from './outbox-page';
import { startProxy } from './tcp-proxy';

interface Stored {
  tab: string;
  seq: number;
}

/** A server that can be killed, a line to it on which things go wrong, and a device whose every word is checked. */
export async function startBench(browser: Browser) {
  const folder = mkdtempSync(path.join(tmpdir(), 'outbox-'));
  const [file, script] = [path.join(folder, 'events.jsonl'), path.join(folder, 'page.js')];
  const program = bundled('__tests__/e2e/harness/event-server.ts');
  buildSync({
    entryPoints: ['__tests__/e2e/harness/outbox-page.ts'],
    ...{ outfile: script, bundle: true, format: 'esm', target: 'es2022', logLevel: 'error' },
  });
  const port = await freePort();
  const line = await startProxy(port);
  const contexts: BrowserContext[] = [];
  const lies: string[] = [];
  let server: ServerProcess;

  const start = async () => void (server = await startServer([program, `${port}`, file, script], { ready: 'ready' }));
  await start();

  /** Whole lines of the file: what a crash broke off is not stored. */
  const stored = (): Stored[] =>
    (existsSync(file) ? readFileSync(file, 'utf8') : '')
      .split('\n')
      .slice(0, -1)
      .map((text) => JSON.parse(text) as Stored);

  function check({ phase, savedThrough }: AttemptOutboxView, tab: string, noted: number): void {
    const has = new Set(stored().map((event) => `${event.tab} ${event.seq}`));
    const claims = Object.entries(phase === 'saved' ? { ...savedThrough, [tab]: noted } : savedThrough);
    for (const [of, through] of claims)
      for (let seq = 0; seq <= through; seq++)
        if (!has.has(`${of} ${seq}`)) lies.push(`${phase}: ${of} ${seq} of ${through}`);
  }

  return {
    ...{ line, file, stored, lies, start, origin: `http://localhost:${line.port}` },
    /** Ends the server as a loss of power would. */
    async kill(): Promise<void> {
      process.kill(server.pid, 'SIGKILL');
      await server.stop();
    },
    /** A device of its own. */
    async device(init?: () => void): Promise<{ context: BrowserContext; open(): Promise<Page> }> {
      const context = await browser.newContext();
      contexts.push(context);
      await context.exposeFunction('says', check);
      if (init) await context.addInitScript(init);
      const open = async () => {
        const page = await context.newPage();
        await page.goto(`http://localhost:${line.port}/`);
        await page.waitForFunction(() => document.title === 'Ready');
        return page;
      };
      return { context, open };
    },
    /** What the server answers instead, until told otherwise. */
    mood: (mood: object) =>
      fetch(`http://127.0.0.1:${port}/mood`, { method: 'POST', body: JSON.stringify(mood) }).then(() => undefined),
    asked: async () => (await (await fetch(`http://127.0.0.1:${port}/asked`)).json()) as number[],
    async stop(): Promise<void> {
      await Promise.all(contexts.map((context) => context.close()));
      await server.stop();
      await line.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Notes that many events on a page, and says whether the device keeps them. */
export const note = (page: Page, count = 1, draft = 'x', item = 'q1'): Promise<string> =>
  page.evaluate(([n, text, of]) => (globalThis as unknown as OutboxPage).note(n, text, of), [
    count,
    draft,
    item,
  ] as const);

export const viewOf = (page: Page): Promise<AttemptOutboxView> =>
  page.evaluate(() => (globalThis as unknown as OutboxPage).view());

/** Waits until the outbox of a page is in a phase, for the given reason, and gives what it says then. */
export async function until(page: Page, phase: string, why?: string): Promise<AttemptOutboxView> {
  let view = await viewOf(page);
  for (let i = 0; i < 500; i++, view = await viewOf(page)) {
    if (view.phase === phase && (!why || view.reason?.why === why)) return view;
    await wait(50);
  }
  throw new Error(`The outbox never came to ${phase} ${why ?? ''}; it says ${JSON.stringify(view)}`);
}
