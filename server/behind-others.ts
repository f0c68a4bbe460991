import { readdirSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';

/** Weighs a thirtieth of a thread that answers. */
const LOW = 15;
const TASKS = '/proc/self/task';
/** Threads by which the renderer turns shapes into pixels: most of a card's time. They are none of Node's. */
const RASTERIZES = 'libvips worker';
const MS_BETWEEN_LOOKS = 10;

/** On Linux a priority is of one thread, and the renderer's own begin with that of the process. */
const isLinux = process.platform === 'linux';

/** Lets this thread of Node go behind all others of the process. */
export function goBehind(): void {
  if (isLinux) setPriority(0, LOW);
}

/** Does work that uses the renderer, whose threads go behind all others of the process as soon as they are there. */
export async function renderBehind<Out>(work: () => Promise<Out>): Promise<Out> {
  if (!isLinux) return work();
  const looking = setInterval(lower, MS_BETWEEN_LOOKS);
  try {
    return await work();
  } finally {
    clearInterval(looking);
    lower();
  }
}

function lower(): void {
  for (const id of threadsNamed(RASTERIZES)) {
    try {
      setPriority(id, LOW);
    } catch {
      // It has ended since it was looked for.
    }
  }
}

/** The ids of the threads of this process that have a name; `folder` lists threads as Linux does. */
export function threadsNamed(name: string, folder = TASKS): number[] {
  return readdirSync(folder).flatMap((id) => (nameOf(join(folder, id)) === name ? Number(id) : []));
}

function nameOf(task: string): string | undefined {
  try {
    return readFileSync(join(task, 'comm'), 'utf8').trim();
  } catch {
    return undefined;
  }
}
