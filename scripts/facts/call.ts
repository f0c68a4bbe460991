import { parseArgs } from 'node:util';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';
import { readOptions } from '../read-options';
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
  const read = readOptions({ args: [...argv], allowPositionals: true, options: known }, helpFor(command));
  if (!read.ok) return read;
  const [name, ...args] = read.value.positionals;
  if (name !== undefined && !command) return fail({ code: 'usage', found: `no command "${name}"`, ...helpFor() });
  const { content, json, help, ...options } = read.value.values as Record<string, string | boolean | undefined>;
  const folder = typeof content === 'string' ? { content } : {};
  return ok({ ...(command ? { command } : {}), args, json: json === true, help: help === true, ...folder, options });
}

/** The first word that is a command: the words of options before it may be anything. */
function commandName(argv: readonly string[]): string | undefined {
  const every = Object.assign({}, COMMON, ...commands.map(({ options }) => options ?? {}));
  return parseArgs({ args: [...argv], allowPositionals: true, strict: false, options: every }).positionals[0];
}

const helpFor = (command?: FactsCommand): Pick<Problem, 'wanted' | 'todo'> => ({
  wanted: command
    ? `npm run facts -- ${command.usage}`
    : `npm run facts -- COMMAND: ${commands.map(({ name }) => name).join(', ')}`,
  todo: `npm run facts -- ${command ? `${command.name} ` : ''}--help`,
});
