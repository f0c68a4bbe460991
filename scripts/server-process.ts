import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

const SECONDS_TO_START = 60;
/** Longer than a server of ours takes to let requests finish. */
const SECONDS_TO_STOP = 10;

/** A server that runs in a process of its own. */
export interface ServerProcess {
  pid: number;
  stop(): Promise<void>;
  /** Ends it as if the power went. */
  kill(): Promise<void>;
}

interface StartOptions {
  /** Words that the program prints when it can answer. */
  ready: string;
  env?: NodeJS.ProcessEnv;
  /** What the program reads from its standard input. */
  input?: string;
  /** Gets what it prints once it is ready. */
  hear?: (words: string) => void;
  /** What to put before the command, as for another view of the file system; it has to become the command. */
  within?: readonly string[];
}

/** Starts a Node program and waits until it is ready. It ends with `stop`, or at the latest with this process. */
export async function startServer(args: readonly string[], options: StartOptions): Promise<ServerProcess> {
  const { env = process.env, input, within = [] } = options;
  const [program, ...words] = [...within, process.execPath, ...args];
  const child = spawn(program!, words, { env, stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'] });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  child.stdin?.end(input);
  try {
    await isReady(child, options);
  } catch (error) {
    kill();
    throw error;
  }
  return { pid: child.pid ?? 0, stop: () => stop(child), kill: () => stop(child, 'SIGKILL') };
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function isReady(server: ChildProcess, { ready, hear }: StartOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (what: string) => reject(new Error(`The server ${what}:\n${output}`));
    const late = setTimeout(() => fail(`was not ready after ${SECONDS_TO_START} s`), SECONDS_TO_START * 1000);
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.includes(ready)) return;
      clearTimeout(late);
      // Read on without keeping it: a log of requests would fill the memory, and a full pipe would stop the server.
      for (const stream of [server.stdout, server.stderr]) stream?.off('data', listen).resume();
      if (hear) server.stdout?.on('data', (chunk: Buffer) => hear(chunk.toString()));
      resolve();
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', reject);
    // By then all its words have been read, unlike when it exits.
    server.once('close', (code) => (clearTimeout(late), fail(`ended with code ${code}`)));
  });
}

async function stop(server: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  const hung = setTimeout(() => server.kill('SIGKILL'), SECONDS_TO_STOP * 1000);
  await ended;
  clearTimeout(hung);
}
