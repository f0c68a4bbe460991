import fs from 'node:fs';
import os from 'node:os';

/** Something the person at the keyboard can mend: shown as one sentence, never with a stack trace. */
export class Trouble extends Error {}

const DISK_FULL = /ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i;
const NO_NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network request/i;
const NOT_WRITABLE = /EACCES|EROFS|EPERM/;
const ALREADY_BUILDING = /Another next build process is already running/i;

/**
 * The sentence for what went wrong while `doing` something ("installing the packages"), found in an error's text or a
 * command's output; undefined if it is none of the known troubles.
 * @param {string} output
 * @param {string} doing
 * @returns {string | undefined}
 */
export function explain(output, doing) {
  if (DISK_FULL.test(output))
    return `The disk filled up while ${doing}: ${fullest()} is full. Free about 2 GB there, then run the same command again.`;
  if (ALREADY_BUILDING.test(output))
    return 'Another build of this site is running. Wait until it has ended, then run the same command again.';
  if (NO_NETWORK.test(output))
    return `There was no answer from the network while ${doing}. Check the connection (and the proxy, if you use one), then run the same command again.`;
  if (NOT_WRITABLE.test(output))
    return `A file could not be written while ${doing}. Check that this folder belongs to you, then run the same command again.`;
  return undefined;
}

/** Which of the folders that a build writes to has the least room: the project, the temporary folder or the home folder. */
function fullest() {
  const room = [process.cwd(), os.tmpdir(), os.homedir()].map((folder) => ({ folder, bytes: freeBytes(folder) }));
  return `the disk that holds ${room.reduce((least, next) => (next.bytes < least.bytes ? next : least)).folder}`;
}

/** @param {string} folder */
function freeBytes(folder) {
  try {
    // By way of the module, since an import by name of what an old Node lacks would fail before it can be told so.
    const { bavail, bsize } = fs.statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Infinity;
  }
}

/**
 * Runs a program's main function: a Trouble, or an error that `explain` knows, becomes one sentence and exit code 1.
 * @param {() => Promise<void>} main
 * @param {string} doing
 */
export async function runMain(main, doing) {
  try {
    await main();
  } catch (error) {
    const sentence = error instanceof Trouble ? error.message : explain(codeAndText(error), doing);
    console.error(sentence === undefined ? error : `\n${sentence}`);
    process.exit(1);
  }
}

/** @param {unknown} error */
function codeAndText(error) {
  const { code = '', message = '' } = /** @type {{ code?: string, message?: string }} */ (error ?? {});
  return `${code} ${message}`;
}
