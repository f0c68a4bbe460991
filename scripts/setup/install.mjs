import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run, secondsSince } from './command.mjs';
import { explain, Trouble } from './trouble.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, integrity?: string }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/**
 * Runs `npm ci` if what is installed is not what package-lock.json asks for.
 * @param {string} root
 */
export async function install(root) {
  if (isInstalled(root)) return;
  const start = performance.now();
  console.log('Installing the packages with npm ci (needs the network; about half a minute the first time) …');
  // Types, lint and the build's compiler are development packages: an inherited NODE_ENV=production must not drop them.
  const [command, args] = npmCommand(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  const { code, output } = await run(command, args, { cwd: root });
  if (code !== 0)
    throw new Trouble(explain(output, 'installing the packages') ?? `${output}\nnpm ci failed; its words are above.`);
  console.log(`Packages installed in ${secondsSince(start)}.`);
}

/**
 * True if npm's own record of the installed packages agrees with package-lock.json. npm writes that record last, so a
 * half-finished install has none; and it is compared by content, since a checkout changes the times of files.
 * @param {string} root
 */
export function isInstalled(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  return existsSync(record) && sameInstall(readLock(path.join(root, 'package-lock.json')), readLock(record));
}

/**
 * @param {Lock} wanted package-lock.json
 * @param {Lock} found node_modules/.package-lock.json, which has no entry for the project itself
 */
export function sameInstall(wanted, found) {
  const { '': _project, ...packages } = wanted.packages ?? {};
  const installed = found.packages ?? {};
  const asWanted = Object.entries(packages).every(([name, entry]) => {
    // An optional package for another platform is rightly absent.
    if (!installed[name]) return entry.optional === true;
    return installed[name].version === entry.version && installed[name].integrity === entry.integrity;
  });
  return asWanted && Object.keys(installed).every((name) => name in packages);
}

/** @param {string} file @returns {Lock} */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The npm that started us, or the one on the PATH (a shell script on Windows, hence cmd).
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function npmCommand(args) {
  const running = process.env.npm_execpath;
  if (running && /npm-cli\.c?js$/.test(running)) return [process.execPath, [running, ...args]];
  return process.platform === 'win32' ? ['cmd', ['/c', 'npm', ...args]] : ['npm', args];
}
