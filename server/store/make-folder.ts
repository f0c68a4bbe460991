import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { reasonOf, StoreProblem } from './store-problem';

/** Makes a folder and those above it, each for its owner alone; `todo` says what to do where that cannot be. */
export function makeFolder(folder: string, todo: string): void {
  try {
    made(path.resolve(folder));
  } catch (error) {
    const found = `no folder can be made there (${reasonOf(error)})`;
    const wanted = 'a folder on a disk, which may be written to';
    throw new StoreProblem({ code: 'store-folder', place: { file: folder }, found, wanted, todo }, error);
  }
}

/** One after another: Node’s own way to make all of them never ends where the system says that it knows no such place, as under /proc. */
function made(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file`);
    return;
  }
  made(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}
