/** Runs Next's development server, which draws pages anew as files change; a change in browser/ takes a new start. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostFrom } from './setup/addresses.mjs';
import { run } from './setup/command.mjs';
import { bundleBrowser } from './setup/bundle-browser.mjs';
import { portFrom } from './setup/port.mjs';
import { runMain } from './setup/trouble.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

await runMain(async () => {
  await bundleBrowser(root);
  const args = [
    'node_modules/next/dist/bin/next',
    'dev',
    '-p',
    String(portFrom(process.env.PORT)),
    '-H',
    hostFrom(process.env.HOST),
  ];
  const { code } = await run(process.execPath, args, { env: { NEXT_TELEMETRY_DISABLED: '1' }, show: true });
  process.exitCode = code;
}, 'running the development server');
