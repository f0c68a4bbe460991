import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort, startServer, type ServerProcess } from './server-process';
import { run } from './setup/command.mjs';

export interface SiteOptions {
  /** Another author's folder; the site is then built beside the default one. */
  content?: string;
  /** The folder to build in; by default `.next`, or one named after the content folder. */
  dist?: string;
  env?: Record<string, string>;
  /** Gets what the server prints once it is ready: its log. */
  hear?: (words: string) => void;
}

export interface Site extends ServerProcess {
  /** The folder that holds the build, inside the project. */
  dist: string;
  origin: string;
  port: number;
}

/** Builds the site if it is not built already, and serves it on a free port until `stop` is called. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const port = await freePort();
  // Each has a store of its own: two servers cannot share one.
  const data = mkdtempSync(path.join(os.tmpdir(), 'cited-data-'));
  const env = { CITED_DATA: data, ...siteEnvironment(options, port) };
  await build(env);
  const server = await startServer(['scripts/serve.mjs'], { ready: 'Cited is ready', env, hear: options.hear });
  const stop = () => server.stop().finally(() => rmSync(data, { recursive: true, force: true }));
  return { ...server, stop, origin: `http://localhost:${port}`, port, dist: distIn(env) };
}

const distIn = (env: NodeJS.ProcessEnv): string => env.CITED_DIST || '.next';

function siteEnvironment({ content, dist, env }: SiteOptions, port: number): NodeJS.ProcessEnv {
  const folder = dist ?? (content === undefined ? undefined : distFor(content));
  return {
    ...process.env,
    // Jest's own settings are not those of a site.
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    PORT: String(port),
    ...(content !== undefined && { CITED_CONTENT: content }),
    ...(folder !== undefined && { CITED_DIST: folder }),
    ...env,
  };
}

const distFor = (content: string): string =>
  `.next-${path.basename(content)}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;

/** Builds a site if it is not built already, and gives the folder of its build. */
export async function buildSite(options: SiteOptions = {}): Promise<string> {
  const env = siteEnvironment(options, 0);
  await build(env);
  return distIn(env);
}

async function build(env: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await run(process.execPath, ['scripts/prepare.mjs', 'build'], { env });
  if (code !== 0) throw new Error(`The site was not built:\n${output}`);
}
