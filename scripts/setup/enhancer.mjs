import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes `browser/` as the one module that pages load of ours, `public/enhance.js`. A file that is up to date is left
 * alone: a site may be serving it.
 * @param {string} root
 */
export async function bundleEnhancer(root) {
  const file = path.join(root, 'public', 'enhance.js');
  const code = await enhancerCode(root);
  if (existsSync(file) && readFileSync(file, 'utf8') === code) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, code);
}

/**
 * The enhancer as browsers get it: a module that imports nothing.
 * @param {string} root
 */
export async function enhancerCode(root) {
  // Not at the top: this file is read before the packages are installed.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: path.resolve(root),
    entryPoints: ['browser/enhance.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
