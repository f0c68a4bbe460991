import { parseArgs } from 'node:util';
import { contentDir } from '@/server/env';
import { commands } from './facts/index';

// A reader such as `head` may close the pipe early: that ends the command, it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const width = Math.max(...commands.map((command) => command.usage.length)) + 3;

const HELP = `npm run facts -- COMMAND [options]

${commands.map((command) => `  ${command.usage.padEnd(width)}${command.says}`).join('\n')}

options: --content DIR (default: CITED_CONTENT, or content/)   --json   --help
The texts are read from the folder that CITED_SOURCES names (default ../shared/sources/texts, if it is there).

examples:
${commands.flatMap((command) => command.examples.map((example) => `  ${example}`)).join('\n')}`;

const ownOptions: Record<string, { type: 'string' | 'boolean' }> = Object.assign(
  {},
  ...commands.map((command) => command.options ?? {}),
);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
    ...ownOptions,
  },
});
const [name, ...args] = positionals;
const command = commands.find((one) => one.name === name);

if (values['help'] || !command) {
  console.log(HELP);
  process.exitCode = values['help'] ? 0 : 1;
} else {
  const { content, json, ...options } = values as Record<string, string | boolean | undefined>;
  const folder = typeof content === 'string' ? content : contentDir();
  process.exitCode = await command.run({ folder, args, json: json === true, options });
}
