import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const MS_BETWEEN_LOOKS = 300;

/**
 * Does some work while no other process does it under the same name. Who comes second waits; what a process left that
 * is gone does not count.
 * @template T
 * @param {string} file names the work; it is there while somebody does it
 * @param {{ work: () => Promise<T>, waiting: () => void }} doing `waiting` hears once that it has to wait
 * @returns {Promise<T>}
 */
export async function oneAtATime(file, { work, waiting }) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let told = false; !take(file);) {
    if (!told) waiting();
    told = true;
    await wait(MS_BETWEEN_LOOKS);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

/** True if the process that wrote the file is still there, or has yet to write its number. @param {string} file */
function isHeld(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (!pid) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signaled, but it is there.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
