import path from 'node:path';
import { freePort, startServer, type ServerProcess } from '../server-process';

/** A server that a bench measures. */
export interface BenchedServer extends ServerProcess {
  origin: string;
}

/** What the bare server says to a path. */
export interface Answer {
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

const BARE = path.join(import.meta.dirname, 'bare-server.mjs');
const NEXT = path.resolve(import.meta.dirname, '../../node_modules/next/dist/bin/next');

/** Next's own server on what was built in a folder. */
export async function startNext(folder: string): Promise<BenchedServer> {
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'production' as const, NODE_OPTIONS: '', NEXT_TELEMETRY_DISABLED: '1' };
  const args = [NEXT, 'start', folder, '-p', String(port), '-H', '127.0.0.1'];
  return { ...(await startServer(args, { ready: 'Ready in', env })), origin: originAt(port) };
}

/** A server of bare node:http that gives these answers from memory. */
export async function startBare(answers: Readonly<Record<string, Answer>>): Promise<BenchedServer> {
  const port = await freePort();
  const given = Object.entries(answers).map(([at, answer]) => [
    at,
    { headers: answer.headers, body: answer.body.toString('base64') },
  ]);
  const input = JSON.stringify({ port, answers: Object.fromEntries(given) });
  return { ...(await startServer([BARE], { ready: 'listening', input })), origin: originAt(port) };
}

/** Our server is measured from this machine, wherever else it is told to listen. */
export const LOOPBACK = { HOST: '127.0.0.1' };

/** The address by which a bench calls a server of this machine: by number, so that no time goes into a name. */
export const originAt = (port: number): string => `http://127.0.0.1:${port}`;
