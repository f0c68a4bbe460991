/** Starts Chromium for the tests and for screenshots: one found on the machine, or else the one inside an npm package. */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { run } from './setup/command.mjs';
import { explain, Trouble } from './setup/trouble.mjs';

/** @typedef {{ executablePath: string, env: Record<string, string> }} Found */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

// Never add the packaged browser's own arguments: --disable-web-security is among them, and security tests would pass
// whatever the site did.
const ARGUMENTS = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The package's own settings name folders of another kind of machine. These hold no address, so the folder may move. */
const FONT_SETTINGS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Opens a headless browser. Playwright starts it without Chromium's sandbox, which neither root nor most containers can
 * use; it only ever visits our own pages.
 * @param {{ debuggingPort?: number }} [options] a port of this machine on which another program may drive the browser too
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser({ debuggingPort } = {}) {
  const { executablePath, env } = await findBrowser();
  const args = [...ARGUMENTS, ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`])];
  return chromium.launch({ executablePath, args, env: { ...ownEnvironment(), ...env } });
}

/**
 * Opens a headless browser whose profile lies in a folder, as one that a person uses: what it keeps is there the next time.
 * @param {string} folder
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<import('playwright-core').BrowserContext>}
 */
export async function openProfile(folder, options = {}) {
  const { executablePath, env } = await findBrowser();
  return chromium.launchPersistentContext(folder, {
    ...options,
    ...{ executablePath, args: ARGUMENTS, env: { ...ownEnvironment(), ...env } },
  });
}

/** @returns {Promise<Found>} */
async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !isExecutable(named)) throw new Trouble(`CHROME_PATH is "${named}", and no program is there.`);
  const executablePath = named || onThisMachine();
  return executablePath ? { executablePath, env: {} } : packaged();
}

function onThisMachine() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), MAC].find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The packaged browser with the libraries and the fonts that come with it, so that nothing of the system is needed. */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Trouble('No browser was found. Install Chrome or Chromium, or set CHROME_PATH to its program.');
  const folder = await unpacked();
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
  };
}

/** Unpacks once for each version, beside the package; a half-finished or parallel unpacking is never seen by others. */
async function unpacked() {
  const { version } = JSON.parse(
    readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const folder = path.join(root, 'node_modules', '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  try {
    await unpackInto(unfinished);
    writeFileSync(path.join(unfinished, 'fonts.conf'), FONT_SETTINGS);
    renameIfFirst(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} folder */
async function unpackInto(folder) {
  mkdirSync(folder, { recursive: true });
  const { code, output } = await run(process.execPath, [path.join(root, 'scripts/setup/unpack-browser.mjs')], {
    cwd: root,
    env: { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', NODE_OPTIONS: '' },
  });
  if (code !== 0)
    throw new Trouble(explain(output, 'unpacking the browser') ?? `The browser could not be unpacked:\n${output}`);
}

/**
 * @param {string} from
 * @param {string} to
 */
function renameIfFirst(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

/** @returns {Record<string, string>} */
function ownEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
