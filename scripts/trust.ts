import { parseArgs } from 'node:util';
import { runMain } from './setup/trouble.mjs';
import { proofs } from './trust/index';
import type { DatabaseName, Proved } from './trust/proof';

const width = Math.max(...proofs.map(({ name }) => name.length)) + 3;

const HELP = `npm run trust -- NAME [options]

${proofs.map(({ name, says }) => `  ${name.padEnd(width)}${says}`).join('\n')}

options: --rounds N                      kill: how often the server is killed (default 50); replay: how often each
                                         request is sent again (default 50)
         --database sqlite|postgresql    one of the two; by default both, where PostgreSQL is installed
         --seconds N                     away: how long the database is away (default 10)
         --students N                    how many there are (default 30)
         --seed WORD                     other chance of the same kind (default "trust")
         --json   --help

Each starts the server with its calls on 127.0.0.1, with a store of its own in the folder for temporary files, and ends
everything that it started. It exits with 1 if something that was told to be saved is lost, or anything is there twice.

examples:
  npm run trust -- kill --rounds 5
  npm run trust -- away --database postgresql --seconds 3 --json`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    students: { type: 'string' },
    database: { type: 'string' },
    seed: { type: 'string', default: 'trust' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const proof = proofs.find(({ name }) => name === positionals[0]);
const count = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const counts = { rounds: count(values.rounds), seconds: count(values.seconds), students: count(values.students) };
const isSound =
  Object.values(counts).every((one) => one === undefined || (Number.isInteger(one) && one > 0)) &&
  (values.database === undefined || values.database === 'sqlite' || values.database === 'postgresql');

// A signal alone would leave servers behind: they are ended when this process exits.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void setImmediate(() => process.exit(1)));

if (values.help || !proof || !isSound) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  const database = values.database as DatabaseName | undefined;
  const tell = (words: string) => console.error(words);
  await runMain(
    async () => say(await proof.run({ ...counts, database, seed: values.seed, tell })),
    'running the proof',
  );
  // Sockets that a killed server left must not hold it.
  process.exit();
}

function say({ rows, wrong }: Proved): void {
  if (values.json) console.log(JSON.stringify(rows));
  else console.table(rows);
  for (const sentence of wrong.slice(0, 20)) console.error(sentence);
  if (wrong.length > 20) console.error(`… and ${wrong.length - 20} more.`);
  if (!values.json) console.log(wrong.length > 0 ? `${wrong.length} things are wrong.` : 'Nothing is wrong.');
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
