import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkForm, checkSteps, unfit } from './backup-form';
import { countClasses } from './classes';
import { makeFolder } from './make-folder';
import { openStore, type Where } from './open-store';
import { dumpedSteps, undump } from './postgres-programs';
import { stepsInFile } from './sqlite-steps';
import { reasonOf, StoreProblem } from './store-problem';
import { troubleOf } from './trouble';
import { verifyStore, type Verified } from './verify-store';

/**
 * Puts a backup in the place of a store. One that holds classes, or cannot be read, is left alone unless `replace` is said; a
 * file is then kept beside the new one, whose name begins with the old name. What is wrong with the backup is told, and a file
 * that has something wrong with it is not put in place.
 */
export async function restore(where: Where, backup: string, replace: boolean): Promise<Verified> {
  checkForm(backup, 'url' in where ? 'url' : 'file');
  const held = await heldIn(where);
  if (held && !replace)
    throw new StoreProblem({
      ...{ code: 'store-in-place', found: `the store that is there ${held}`, wanted: 'an empty store, or your word' },
      todo: 'To put the backup in its place, say --replace.',
    });
  return 'url' in where ? restoreDatabase(where.url, backup) : restoreFile(where.file, backup);
}

/** Walks through a backup of a file, in a copy of it. */
export async function verifyBackup(backup: string): Promise<Verified> {
  checkForm(backup, 'file');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cited-verify-'));
  try {
    return await verifiedCopy(backup, path.join(folder, 'copy.db'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function verifiedCopy(backup: string, file: string): Promise<Verified> {
  copyFileSync(backup, file);
  checkSteps(backup, stepsInFile(file));
  return verifiedAt({ file });
}

async function verifiedAt(where: Where): Promise<Verified> {
  const store = await openStore(where);
  return verifyStore(store).finally(() => store.close());
}

async function restoreDatabase(url: string, backup: string): Promise<Verified> {
  const steps = await dumpedSteps(backup).catch((error: unknown) => {
    throw unfit(backup, reasonOf(error));
  });
  checkSteps(backup, steps);
  await undump(url, backup);
  return verifiedAt({ url });
}

const BESIDE = ['', '-wal', '-shm'];

async function restoreFile(file: string, backup: string): Promise<Verified> {
  const beside = `${file}.restored`;
  makeFolder(path.dirname(file), 'Name another folder in CITED_DATA.');
  try {
    const verified = await verifiedCopy(backup, beside);
    if (verified.wrong.length > 0) return verified;
    const before = `${file}.before-${Date.now()}`;
    for (const end of BESIDE) if (existsSync(file + end)) renameSync(file + end, before + end);
    renameSync(beside, file);
    return verified;
  } finally {
    for (const end of BESIDE) rmSync(beside + end, { force: true });
  }
}

/** What a store holds that would be lost, in words; undefined if nothing would be. */
async function heldIn(where: Where): Promise<string | undefined> {
  if ('file' in where && !existsSync(where.file)) return undefined;
  try {
    const store = await openStore(where);
    const classes = await store.read(countClasses).finally(() => store.close());
    return classes > 0 ? `holds ${classes} ${classes === 1 ? 'class' : 'classes'}` : undefined;
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === 'store-newer') return 'was made by a newer version of Cited';
    if (trouble || 'url' in where) throw error;
    return 'cannot be read';
  }
}
