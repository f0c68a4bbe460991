import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ServerProcess } from '../server-process';
import { freePort, startServer } from '../server-process';
import { run } from '../setup/command.mjs';
import { writeEmptySite } from './empty-site';

/** The site's server without its pages, which can be killed and started again at the same address. */
export interface CallsServer {
  origin: string;
  port: number;
  /** Of the process that runs now. */
  pid(): number;
  start(): Promise<void>;
  /** As if the power went. */
  kill(): Promise<void>;
  /** What to call Node with for another such server. */
  words(port: number): string[];
  remove(): Promise<void>;
}

export interface CallsOptions {
  env: Record<string, string>;
  /** What to put before the command. */
  within?: readonly string[];
}

/** Within the project, so that packages are found. */
const CACHE = 'node_modules/.cache/cited-trust';

/** Makes such a server ready; it is not started yet. */
export async function callsServer({ env, within = [] }: CallsOptions): Promise<CallsServer> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(path.join(path.resolve(CACHE), 'run-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  const program = path.join(folder, 'calls-server.mjs');
  const made = await run(process.execPath, ['scripts/trust/bundle.mjs', 'scripts/trust/calls-server.ts', folder], {
    env: { NODE_OPTIONS: '' },
  });
  if (made.code !== 0) throw new Error(made.output);
  writeEmptySite(folder);
  const port = await freePort();
  const words = (at: number) => [program, folder, String(at)];
  const all = { ...process.env, NODE_ENV: 'production' as const, NODE_OPTIONS: '', ...env };
  let server: ServerProcess | undefined;
  return {
    ...{ origin: `http://127.0.0.1:${port}`, port, words },
    pid: () => server!.pid,
    async start() {
      server = await startServer(words(port), { ready: 'Calls are ready', env: all, within });
    },
    async kill() {
      await server?.kill();
      server = undefined;
    },
    async remove() {
      await server?.stop();
      process.off('exit', clear);
      clear();
    },
  };
}
