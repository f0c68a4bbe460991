import { contentDir, sourcesDir } from '@/server/env';
import { readCall } from './facts/call';
import { report } from './facts/command';
import { helpOf, HELP } from './facts/help';

// A reader such as `head` may close the pipe early: that ends the command, it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const call = readCall(process.argv.slice(2));
process.exitCode = call.ok ? await answer(call.value) : report(call.problems, process.argv.includes('--json'));

async function answer({ command, help, content, ...context }: Extract<typeof call, { ok: true }>['value']) {
  if (help || !command) {
    console.log(command ? helpOf(command) : HELP);
    return help ? 0 : 1;
  }
  const texts = sourcesDir();
  if (!texts.ok) return report(texts.problems, context.json);
  return command.run({ ...context, folder: content ?? contentDir(), texts: texts.value });
}
