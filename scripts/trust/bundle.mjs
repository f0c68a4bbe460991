/** Makes a program that Node runs at once: `node bundle.mjs FROM FOLDER`. In a process of its own, since esbuild does not run within Jest. */
import { build } from 'esbuild';

const [from = '', outdir = ''] = process.argv.slice(2);
await build({
  entryPoints: [from],
  outdir,
  outExtension: { '.js': '.mjs' },
  splitting: true,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Packages stay where npm put them.
  packages: 'external',
  logLevel: 'error',
});
