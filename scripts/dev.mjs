/** Runs Next's development server, which draws pages anew as files change. */
import { run } from './setup/command.mjs';
import { portFrom } from './setup/port.mjs';
import { runMain } from './setup/trouble.mjs';

await runMain(async () => {
  const args = ['node_modules/next/dist/bin/next', 'dev', '-p', String(portFrom(process.env.PORT))];
  const { code } = await run(process.execPath, args, { env: { NEXT_TELEMETRY_DISABLED: '1' }, show: true });
  process.exitCode = code;
}, 'running the development server');
