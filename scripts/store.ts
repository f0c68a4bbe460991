import { fail, formatProblem, ok, type Result } from '@/lib/kernel/result';
import { backUp, checkIsThere } from '@/server/store/back-up';
import { migrate } from '@/server/store/migrate';
import { openEngine, openStore, whereSet } from '@/server/store/open-store';
import { restore, verifyBackup } from '@/server/store/restore';
import { verifyStore, type Verified } from '@/server/store/verify-store';
import { readOptions } from './read-options';
import { storeTrouble } from './store-trouble';

const HELP = `The store of classes: a file in CITED_DATA (default .data/), or the database of DATABASE_URL.

  npm run migrate                                bring the store to this version; npm start does so too
  npm run backup -- --out FILE                   write a copy of all of it, also while the server runs
  npm run restore -- --from FILE [--replace]     put a copy in its place; stop the server first
  npm run verify-store [-- --from FILE]          walk through all of it, or through a copy of a file`;

interface Options {
  out: string;
  from: string;
  replace: boolean;
}

interface Command {
  /** Its options, as they are written. */
  usage: string;
  takes: readonly (keyof Options)[];
  needs?: 'out' | 'from';
  /** Gives the exit code. */
  run(options: Options): Promise<number>;
}

const COMMANDS: Record<string, Command> = {
  migrate: {
    usage: 'npm run migrate',
    takes: [],
    run: async () => {
      const engine = openEngine(whereSet());
      const steps = await migrate(engine.db).finally(() => engine.close());
      console.log(steps.length > 0 ? `Done: ${steps.join(', ')}.` : 'The store is of this version.');
      return 0;
    },
  },
  backup: {
    usage: 'npm run backup -- --out FILE',
    takes: ['out'],
    needs: 'out',
    run: async ({ out }) => {
      await backUp(whereSet(), out);
      console.log(`${out} holds a copy of the store.`);
      return 0;
    },
  },
  restore: {
    usage: 'npm run restore -- --from FILE [--replace]',
    takes: ['from', 'replace'],
    needs: 'from',
    run: async ({ from, replace }) => tell(await restore(whereSet(), from, replace)),
  },
  'verify-store': {
    usage: 'npm run verify-store [-- --from FILE]',
    takes: ['from'],
    run: async ({ from }) => tell(from ? await verifyBackup(from) : await verifyHere()),
  },
};

const OPTIONS = { out: { type: 'string' }, from: { type: 'string' }, replace: { type: 'boolean' } } as const;

async function verifyHere(): Promise<Verified> {
  checkIsThere(whereSet());
  const store = await openStore(whereSet());
  return verifyStore(store).finally(() => store.close());
}

function tell({ counts, wrong }: Verified): number {
  for (const [table, rows] of Object.entries(counts)) console.log(`${table.padEnd(16)} ${rows}`);
  for (const sentence of wrong) console.error(sentence);
  const said = wrong.length === 1 ? 'One thing is wrong.' : `${wrong.length} things are wrong.`;
  console.log(wrong.length > 0 ? `\n${said}` : '\nNothing is wrong.');
  return wrong.length > 0 ? 1 : 0;
}

/** What a command was told, if it takes that and lacks nothing. */
function optionsOf(
  name: string,
  { usage, takes, needs }: Command,
  args: readonly string[],
): Result<Options & { help: boolean }> {
  const own = Object.fromEntries(takes.map((name) => [name, OPTIONS[name]]));
  const words = { wanted: usage, todo: `npm run ${name} -- --help` };
  const read = readOptions({ args: [...args], options: { ...own, help: { type: 'boolean' } } }, words);
  if (!read.ok) return read;
  const values = read.value.values as Partial<Options> & { help?: boolean };
  if (needs && !values[needs] && !values.help)
    return fail({ code: 'usage', found: `No file was named with --${needs}`, ...words });
  return ok({ out: '', from: '', replace: false, help: false, ...values });
}

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.log(HELP);
    return name === '--help' ? 0 : 1;
  }
  const options = optionsOf(name, command, args);
  if (!options.ok) {
    console.error(options.problems.map(formatProblem).join('\n'));
    return 1;
  }
  if (!options.value.help) return command.run(options.value);
  console.log(HELP);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(formatProblem(storeTrouble(error)));
  process.exitCode = 1;
}
