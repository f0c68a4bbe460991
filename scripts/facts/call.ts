import { parseArgs } from 'node:util';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';
import type { CommandContext, FactsCommand } from './command';
import { commands } from './index';

/** What was typed: the command with its words and options. */
export interface Call extends Pick<CommandContext, 'args' | 'json' | 'options'> {
  command?: FactsCommand;
  help: boolean;
  content?: string;
}

const COMMON = { content: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const;

/** Reads a command line; an option that its command does not know is a problem. */
export function readCall(argv: readonly string[]): Result<Call> {
  const command = commands.find(({ name }) => name === commandName(argv));
  const known = { ...command?.options, ...COMMON };
  try {
    const { positionals, values } = parseArgs({ args: [...argv], allowPositionals: true, options: known });
    const [name, ...args] = positionals;
    if (name !== undefined && !command) return fail(usage(`no command "${name}"`));
    const { content, json, help, ...options } = values as Record<string, string | boolean | undefined>;
    const folder = typeof content === 'string' ? { content } : {};
    return ok({ ...(command ? { command } : {}), args, json: json === true, help: help === true, ...folder, options });
  } catch (error) {
    // Only parseArgs says such things; anything else is a fault of ours.
    if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
    return fail(usage((error as Error).message.split(/\. |\.?\n/)[0]!, command));
  }
}

/** The first word that is a command: the words of options before it may be anything. */
function commandName(argv: readonly string[]): string | undefined {
  const every = Object.assign({}, COMMON, ...commands.map(({ options }) => options ?? {}));
  return parseArgs({ args: [...argv], allowPositionals: true, strict: false, options: every }).positionals[0];
}

const usage = (found: string, command?: FactsCommand): Problem => ({
  code: 'usage',
  found,
  wanted: command
    ? `npm run facts -- ${command.usage}`
    : `npm run facts -- COMMAND: ${commands.map(({ name }) => name).join(', ')}`,
  todo: `npm run facts -- ${command ? `${command.name} ` : ''}--help`,
});
