import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  closeSync,
  renameSync,
  rmSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { countClasses } from './classes';
import { openStore, type Where } from './open-store';
import { undump } from './postgres-programs';
import { verifyStore, type Verified } from './verify-store';

/**
 * Puts a backup in the place of a store. One that holds classes is left alone unless `replace` is said; a file is then kept
 * beside the new one, whose name begins with the old name. What is wrong with the backup is told, and a file that has
 * something wrong with it is not put in place.
 */
export async function restore(where: Where, backup: string, replace: boolean): Promise<Verified> {
  checkForm(where, backup);
  const classes = await classesIn(where);
  if (classes > 0 && !replace)
    throw new Error(`The store holds ${classes} classes. To put the backup in their place, say --replace.`);
  return 'url' in where ? restoreDatabase(where.url, backup) : restoreFile(where.file, backup);
}

/** Walks through a backup of a file, in a copy of it. */
export async function verifyBackup(backup: string): Promise<Verified> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cited-verify-'));
  try {
    const file = path.join(folder, 'copy.db');
    copyFileSync(backup, file);
    return await verifiedAt({ file });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function verifiedAt(where: Where): Promise<Verified> {
  const store = await openStore(where);
  return verifyStore(store).finally(() => store.close());
}

async function restoreDatabase(url: string, backup: string): Promise<Verified> {
  await undump(url, backup);
  return verifiedAt({ url });
}

async function restoreFile(file: string, backup: string): Promise<Verified> {
  const beside = `${file}.restored`;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  copyFileSync(backup, beside);
  try {
    const verified = await verifiedAt({ file: beside });
    if (verified.wrong.length > 0) return verified;
    if (existsSync(file)) renameSync(file, `${file}.before-${Date.now()}`);
    renameSync(beside, file);
    return verified;
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${beside}${end}`, { force: true });
  }
}

async function classesIn(where: Where): Promise<number> {
  if ('file' in where && !existsSync(where.file)) return 0;
  const store = await openStore(where);
  return store.read(countClasses).finally(() => store.close());
}

const FORMS = { url: ['PGDMP', 'a PostgreSQL database'], file: ['SQLite format 3', 'a file'] } as const;

function checkForm(where: Where, backup: string): void {
  const [begins, of] = 'url' in where ? FORMS.url : FORMS.file;
  if (!existsSync(backup)) throw new Error(`There is no ${backup}.`);
  const start = Buffer.alloc(begins.length);
  const opened = openSync(backup, 'r');
  readSync(opened, start);
  closeSync(opened);
  if (start.toString() !== begins)
    throw new Error(`${backup} is no backup of ${of}, which the store is by the setting DATABASE_URL.`);
}
