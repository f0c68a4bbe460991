import { contentDir, sourcesDir } from '@/server/env';
import { readCall, type Call } from './call';
import { report } from './command';
import { helpOf, HELP } from './help';

/** Does what a command line asks for and gives the exit code. */
export async function answer(argv: readonly string[]): Promise<number> {
  const call = readCall(argv);
  return call.ok ? follow(call.value) : report(call.problems, argv.includes('--json'));
}

async function follow({ command, help, content, ...context }: Call): Promise<number> {
  if (help || !command) {
    console.log(command ? helpOf(command) : HELP);
    return help ? 0 : 1;
  }
  const texts = sourcesDir();
  if (!texts.ok) return report(texts.problems, context.json);
  return command.run({ ...context, folder: content ?? contentDir(), texts: texts.value });
}
