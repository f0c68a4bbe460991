import { existsSync } from 'node:fs';
import { chmod, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './make-folder';
import { reasonOf, StoreProblem } from './store-problem';

/** Makes a file that only its owner may read, beside its place, waits until it is on the disk, and only then gives it its name. */
export async function copyWhole(file: string, write: (beside: string) => Promise<void>): Promise<void> {
  if (existsSync(file)) throw isThere(file);
  const beside = `${file}.${process.pid}.tmp`;
  makeFolder(path.dirname(file), 'Name a file in another folder.');
  try {
    await rm(beside, { force: true });
    await write(beside);
    await chmod(beside, 0o600);
    await synced(beside);
    await rename(beside, file);
    await synced(path.dirname(file));
  } catch (error) {
    throw error instanceof StoreProblem ? error : notWritten(file, error as Error);
  } finally {
    await rm(beside, { force: true });
  }
}

const isThere = (file: string) =>
  new StoreProblem({
    ...{ code: 'backup-exists', place: { file }, found: 'it is there already', wanted: 'a file that is not there yet' },
    todo: 'Name another file, or move that one away.',
  });

const notWritten = (file: string, error: Error) =>
  new StoreProblem(
    {
      ...{
        code: 'backup-not-written',
        place: { file },
        found: `the copy was not written: ${reasonOf(error.cause ?? error)}`,
      },
      wanted: 'a store that can be read, and a folder that may be written to and has room',
      todo: 'Mend what it says, or name a file in another folder.',
    },
    error,
  );

async function synced(named: string): Promise<void> {
  const handle = await open(named, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
