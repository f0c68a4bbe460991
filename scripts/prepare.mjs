/**
 * Makes a bare clone ready, doing only what is needed. Uses nothing but Node's own modules.
 *
 *   node scripts/prepare.mjs test     checks Node, installs the packages
 *   node scripts/prepare.mjs build    the same, then builds the site
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostFrom } from './setup/addresses.mjs';
import { build } from './setup/build.mjs';
import { install } from './setup/install.mjs';
import { checkNode } from './setup/node-version.mjs';
import { checkPortIsFree, portFrom } from './setup/port.mjs';
import { runMain, Trouble } from './setup/trouble.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

await runMain(async () => {
  const mode = process.argv[2];
  if (mode !== 'build' && mode !== 'test')
    throw new Trouble('Say what to prepare: node scripts/prepare.mjs build|test');
  checkNode();
  // Nobody should wait for a build only to hear that the port is taken.
  if (process.env.npm_lifecycle_event === 'prestart')
    await checkPortIsFree(portFrom(process.env.PORT), hostFrom(process.env.HOST));
  await install(root);
  if (mode === 'build') await build(root);
}, 'preparing the site');
