import { execFileSync } from 'node:child_process';
import { existsSync, statfsSync } from 'node:fs';
import os from 'node:os';

/** A disk that a proof may fill. */
export interface SmallDisk {
  /** Where to make a folder for it. */
  folder: string;
  /** What to put before a command that is to have it in that folder. */
  within(folder: string): string[];
}

/** A file system of 4 MB that only one process sees, and that goes with it. */
const MOUNTED: SmallDisk = {
  folder: os.tmpdir(),
  within: (folder) => [
    ...['unshare', '--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])],
    ...['sh', '-c', `mount -t tmpfs -o size=4m cited ${folder} && exec "$@"`, 'sh'],
  ],
};

/** Containers may not mount, and have a small one: 64 MB, as a rule. Elsewhere it is half of the memory. */
const SHARED_MEMORY: SmallDisk = { folder: '/dev/shm', within: () => ['env'] };
const SMALL = 256_000_000;

/** Undefined where there is none. */
export const smallDisk = canMount() ? MOUNTED : isSmall(SHARED_MEMORY.folder) ? SHARED_MEMORY : undefined;

function canMount(): boolean {
  const [program, ...words] = [...MOUNTED.within(os.tmpdir()), 'true'];
  try {
    execFileSync(program!, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function isSmall(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { blocks, bsize } = statfsSync(folder);
  return blocks * bsize <= SMALL;
}
