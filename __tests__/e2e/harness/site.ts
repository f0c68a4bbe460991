import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { run } from '@/scripts/setup/command.mjs';

interface SiteOptions {
  /** Another author's folder; the site is then built beside the default one. */
  content?: string;
  /** The folder to build in; by default `.next`, or one named after the content folder. */
  dist?: string;
  env?: Record<string, string>;
}

export interface Site {
  origin: string;
  /** The one process that serves the site. */
  pid: number;
  stop(): Promise<void>;
}

/** Builds the site if it is not built already, and serves it on a free port until `stop` is called. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const port = await freePort();
  const env = siteEnvironment(options, port);
  await buildSite(env);
  const server = spawn(process.execPath, ['scripts/serve.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  await isReady(server);
  return { origin: `http://localhost:${port}`, pid: server.pid ?? 0, stop: () => stop(server) };
}

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

async function buildSite(env: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await run(process.execPath, ['scripts/prepare.mjs', 'build'], { env });
  if (code !== 0) throw new Error(`The site was not built:\n${output}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Cited is ready')) resolve();
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`The server ended with code ${code}:\n${output}`)));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}
