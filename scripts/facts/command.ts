import { formatProblem, type Problem } from '@/lib/kernel/result';

/** What every command of `npm run facts` is given. */
export interface CommandContext {
  /** The content folder. */
  folder: string;
  /** Words after the command. */
  args: string[];
  json: boolean;
  /** The folder of source texts, where there is one. */
  texts: string | undefined;
  /** Further options that the command declares. */
  options: Readonly<Record<string, string | boolean | undefined>>;
}

/** A command of `npm run facts`: one file and a line in the register. `run` gives the exit code. */
export interface FactsCommand {
  name: string;
  /** How it is called, as in "sentences FILE". */
  usage: string;
  says: string;
  /** Further lines of its help: what its options do. */
  details?: readonly string[];
  examples: readonly string[];
  /** Options of its own, besides --content, --json and --help. */
  options?: Readonly<Record<string, { type: 'string' | 'boolean' }>>;
  run(context: CommandContext): number | Promise<number>;
}

/** Prints problems to stderr, for programs as JSON to stdout too, and gives the exit code for them. */
export function report(problems: readonly Problem[], json: boolean): number {
  if (json) console.log(JSON.stringify({ problems }, null, 2));
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
  return 1;
}

export const TEXTS_MISSING: Problem = {
  code: 'texts-missing',
  found: 'no folder of source texts',
  wanted: 'the texts on record',
  todo: 'name their folder in CITED_SOURCES',
};
