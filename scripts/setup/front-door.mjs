import path from 'node:path';

/** The file of a build's folder that holds the front door. */
export const FRONT_DOOR = 'front-door.mjs';
/** The one that opens the classes. It is apart since it comes first, and reads half of what the door does. */
export const CLASSES = 'open-classes.mjs';
/** The one that runs in threads of its own, and draws cards. */
export const DRAWS_CARDS = 'draw-cards.mjs';

/**
 * Makes one file of the front door, so that a start does not read hundreds of modules. Packages stay where npm put them.
 * @param {string} root
 * @param {string} dist
 */
export async function bundleFrontDoor(root, dist) {
  // Not among the imports above: before the packages are installed there is no esbuild.
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'server/front-door/index.ts', out: path.parse(FRONT_DOOR).name },
      { in: 'server/classroom/open-classes.ts', out: path.parse(CLASSES).name },
      { in: 'app/cards/draw-in-worker.ts', out: path.parse(DRAWS_CARDS).name },
    ],
    outdir: dist,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: true,
    logLevel: 'error',
  });
}
