import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, secondsSince } from './command.mjs';
import { bundleBrowser } from './bundle-browser.mjs';
import { bundleFrontDoor } from './front-door.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { explain, Trouble } from './trouble.mjs';

/** Everything a build depends on, besides the content folder and the settings. */
const INPUTS = [
  'app',
  'browser',
  'components',
  'lib',
  'server',
  'public',
  'scripts/ready.ts',
  'scripts/setup/front-door.mjs',
  'next.config.ts',
  'tsconfig.json',
  'tsconfig.next.json',
  'package-lock.json',
];

/** Settings that are written into the pages. CITED_SOURCES is not one: texts of sources only serve to check the facts. */
const SETTINGS = ['APP_ORIGIN', 'CITED_CONTENT'];

/**
 * The folder of the built site, relative to the project. Only such names will do: Next empties the folder before it builds.
 * @param {Record<string, string | undefined>} [env]
 */
export function distFolder(env = process.env) {
  const dist = env.CITED_DIST || '.next';
  if (!/^\.next[\w.-]*$/.test(dist))
    throw new Trouble(`CITED_DIST must be a folder inside the project, such as .next-second; it is "${dist}".`);
  return dist;
}

/**
 * Runs `next build` if anything that it depends on has changed since the last build that succeeded. While another
 * process builds the same folder, it waits.
 * @param {string} root
 */
export async function build(root) {
  // Beside the folder of the build, which Next clears.
  const file = path.join(root, `${distFolder()}.building`);
  await oneAtATime(file, {
    work: () => buildIfChanged(root),
    waiting: () => console.log('Another build of this site is running; waiting for it to end …'),
  });
}

/** @param {string} root */
async function buildIfChanged(root) {
  const stamp = stampIn(root);
  // Before the digest, which covers the file that it writes.
  await bundleBrowser(root);
  const digest = digestOfInputs(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').includes(`"${digest}"`)) return;
  const start = performance.now();
  console.log('Building the site, since something it is made from has changed …');
  // A build that fails half-way must not pass for the one before it.
  rmSync(stamp, { force: true });
  await checkContent(root);
  await nextBuild(root);
  await makeReady(root);
  await bundleFrontDoor(root, path.join(root, distFolder()));
  writeFileSync(stamp, `${JSON.stringify({ digest })}\n`);
  console.log(`Site built in ${secondsSince(start)}.`);
}

/** True if the last build of the site that CITED_DIST names succeeded, whether or not it is still up to date. @param {string} root */
export const isBuilt = (root) => existsSync(stampIn(root));

/** The file that a successful build leaves in its folder; Next clears the folder when it begins another. @param {string} root */
const stampIn = (root) => path.join(root, distFolder(), 'cited-build.json');

/**
 * Says everything that is wrong with the content, with its places, before Next would wrap the first of it in a trace.
 * @param {string} root
 */
async function checkContent(root) {
  const { code, output } = await run(process.execPath, ['--import', 'tsx', 'scripts/content.ts', '--build'], {
    cwd: root,
  });
  if (code !== 0) throw new Trouble(`The content cannot be published, so the site was not built.\n\n${output.trim()}`);
}

/** @param {string} root */
async function nextBuild(root) {
  const { code, output } = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: root,
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0)
    throw new Trouble(
      explain(output, 'building the site') ?? `${output.trim()}\n\nThe build failed; its words are above.`,
    );
  for (const line of output.split('\n').filter((text) => text.includes('⚠'))) console.log(line);
}

/**
 * Makes documents of the pages, and says which page cannot be one.
 * @param {string} root
 */
async function makeReady(root) {
  const { code, output } = await run(process.execPath, ['--import', 'tsx', 'scripts/ready.ts', distFolder()], {
    cwd: root,
  });
  if (code !== 0) throw new Trouble(`A page cannot be published, so the site was not built.\n\n${output.trim()}`);
}

/**
 * SHA-256 over the names and bytes of all inputs, the settings and Node's version.
 * @param {string} root
 * @param {Record<string, string | undefined>} [env]
 */
export function digestOfInputs(root, env = process.env) {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, ...SETTINGS.map((name) => env[name] ?? '')]));
  for (const input of [...INPUTS, env.CITED_CONTENT || 'content'])
    for (const file of filesUnder(path.resolve(root, input))) {
      hash.update(`\0${path.relative(root, file)}\0`);
      hash.update(readFileSync(file));
    }
  return hash.digest('hex');
}

/**
 * All files at or below a path in a fixed order, without hidden ones (editors leave swap files); none if it is missing.
 * @param {string} at
 * @returns {string[]}
 */
function filesUnder(at) {
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [at];
  const names = readdirSync(at).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => filesUnder(path.join(at, name)));
}
