import { formatProblem } from '@/lib/kernel/result';
import { backUp } from '@/server/store/back-up';
import { migrate } from '@/server/store/migrate';
import { openEngine, openStore, whereSet } from '@/server/store/open-store';
import { restore, verifyBackup } from '@/server/store/restore';
import { verifyStore, type Verified } from '@/server/store/verify-store';
import { readOptions } from './read-options';

const HELP = `The store of classes: a file in CITED_DATA (default .data/), or the database of DATABASE_URL.

  npm run migrate                                bring the store to this version; npm start does so too
  npm run backup -- --out FILE                   write a copy of all of it, also while the server runs
  npm run restore -- --from FILE [--replace]     put a copy in its place; stop the server first
  npm run verify-store [-- --from FILE]          walk through all of it, or through a copy of a file`;

const OPTIONS = {
  out: { type: 'string' },
  from: { type: 'string' },
  replace: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

interface Options {
  out?: string;
  from?: string;
  replace: boolean;
}

/** Each gives the exit code, or undefined if it was not told what it needs. */
const COMMANDS: Record<string, (options: Options) => Promise<number | undefined>> = {
  migrate: async () => {
    const engine = openEngine(whereSet());
    const steps = await migrate(engine.db).finally(() => engine.close());
    console.log(steps.length > 0 ? `Done: ${steps.join(', ')}.` : 'The store is of this version.');
    return 0;
  },
  backup: async ({ out }) => {
    if (!out) return undefined;
    await backUp(whereSet(), out);
    console.log(`${out} holds a copy of the store.`);
    return 0;
  },
  restore: async ({ from, replace }) => (from ? tell(await restore(whereSet(), from, replace)) : undefined),
  'verify-store': async ({ from }) => tell(from ? await verifyBackup(from) : await verifyHere()),
};

async function verifyHere(): Promise<Verified> {
  const store = await openStore(whereSet());
  return verifyStore(store).finally(() => store.close());
}

function tell({ counts, wrong }: Verified): number {
  for (const [table, rows] of Object.entries(counts)) console.log(`${table.padEnd(16)} ${rows}`);
  for (const sentence of wrong) console.error(sentence);
  console.log(wrong.length > 0 ? `\n${wrong.length} things are wrong.` : '\nNothing is wrong.');
  return wrong.length > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const read = readOptions({ args, options: OPTIONS }, { wanted: HELP, todo: `npm run ${name} -- --help` });
  if (!read.ok) {
    console.error(read.problems.map(formatProblem).join('\n'));
    return 1;
  }
  const { help, ...options } = read.value.values;
  const code = help ? undefined : await COMMANDS[name]?.(options);
  if (code === undefined) console.log(HELP);
  return code ?? (help ? 0 : 1);
}

try {
  process.exitCode = await main();
} catch (error) {
  const { message, cause } = error as Error;
  console.error(cause instanceof Error ? `${message} (${cause.message})` : message);
  process.exitCode = 1;
}
