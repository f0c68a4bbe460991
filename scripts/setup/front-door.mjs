import path from 'node:path';

/** The file of a build's folder that holds the front door. */
export const FRONT_DOOR = 'front-door.mjs';

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
    entryPoints: ['server/front-door/index.ts'],
    outfile: path.join(dist, FRONT_DOOR),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'error',
  });
}
