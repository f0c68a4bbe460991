import type { FactsCommand } from './command';
import { commands } from './index';

const COMMON = `  --content DIR   the content folder (default: CITED_CONTENT, or content/)
  --json          for programs: the result, or {"problems": [...]}, as JSON on stdout
  --help          this help
The texts are read from the folder that CITED_SOURCES names (default ../shared/sources/texts, if it is there).
Exit code: 0 if all is well, 1 if not; then stderr says what was found, where, and what to do.`;

const examples = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

const width = Math.max(...commands.map(({ name }) => name.length)) + 3;

/** What `npm run facts -- --help` prints. */
export const HELP = `npm run facts -- COMMAND [options]

${commands.map(({ name, says }) => `  ${name.padEnd(width)}${says}`).join('\n')}

options (those of a command: npm run facts -- COMMAND --help):
${COMMON}

examples:
${examples(commands.flatMap((command) => command.examples))}`;

/** What `npm run facts -- COMMAND --help` prints. */
export const helpOf = (command: FactsCommand): string => `npm run facts -- ${command.usage}

${command.says}

options:
${[...(command.details ?? []).map((line) => `  ${line}`), COMMON].join('\n')}

examples:
${examples(command.examples)}`;
