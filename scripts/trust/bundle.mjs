/** Makes one file of a program: `node bundle.mjs FROM TO`. In a process of its own, since esbuild does not run within Jest. */
import { build } from 'esbuild';

const [from = '', outfile = ''] = process.argv.slice(2);
await build({
  entryPoints: [from],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Packages stay where npm put them.
  packages: 'external',
  logLevel: 'error',
});
