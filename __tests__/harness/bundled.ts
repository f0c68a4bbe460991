import { buildSync } from 'esbuild';
import { basename, resolve } from 'node:path';

/**
 * A script as one file that Node runs by itself: a process of it starts in a quarter of the time that tsx takes to read
 * hundreds of modules. The file lies two folders deep, like scripts that look for something beside themselves. What
 * npm itself calls is still tsx: each suite that runs a bundle runs the script once as package.json does.
 */
export function bundled(script: string): string {
  const name = `${basename(script, '.ts')}-${process.env.JEST_WORKER_ID ?? '0'}.mjs`;
  const outfile = resolve('node_modules/.cache', name);
  buildSync({
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}
