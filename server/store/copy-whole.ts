import { existsSync } from 'node:fs';
import { chmod, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Makes a file that only its owner may read, beside its place, waits until it is on the disk, and only then gives it its name. */
export async function copyWhole(file: string, write: (beside: string) => Promise<void>): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} is there already. Name a file that is not.`);
  const beside = `${file}.${process.pid}.tmp`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await rm(beside, { force: true });
    await write(beside);
    await chmod(beside, 0o600);
    await synced(beside);
    await rename(beside, file);
    await synced(path.dirname(file));
  } finally {
    await rm(beside, { force: true });
  }
}

async function synced(named: string): Promise<void> {
  const handle = await open(named, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
