import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes `browser/` as the two scripts of ours that browsers load: `public/enhance.js`, the one module of pages, and
 * `public/sw.js`, the service worker. A file that is up to date is left alone: a site may be serving it.
 * @param {string} root
 */
export async function bundleBrowser(root) {
  writeIfChanged(path.join(root, 'public', 'enhance.js'), await enhancerCode(root));
  writeIfChanged(path.join(root, 'public', 'sw.js'), await workerCode(root));
}

/**
 * The enhancer as browsers get it: a module that imports nothing.
 * @param {string} root
 */
export const enhancerCode = (root) =>
  bundle(root, { entryPoints: ['browser/enhance.ts'], format: 'esm', minify: true });

/**
 * The service worker as browsers get it. Not minified: no page waits for it, and who wonders what it keeps can read it.
 * @param {string} root
 */
export const workerCode = (root) => bundle(root, { entryPoints: ['browser/service-worker.ts'], format: 'iife' });

/**
 * @param {string} root
 * @param {import('esbuild').BuildOptions} options
 */
async function bundle(root, options) {
  // Not at the top: this file is read before the packages are installed.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: path.resolve(root),
    bundle: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles?.[0]?.text ?? '';
}

/**
 * @param {string} file
 * @param {string} text
 */
function writeIfChanged(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
