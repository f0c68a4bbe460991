import { parseArgs } from 'node:util';
import { benches } from './bench/index';
import { runMain } from './setup/trouble.mjs';

const width = Math.max(...benches.map((bench) => bench.name.length)) + 3;

const HELP = `npm run bench -- NAME [options]

${benches.map((bench) => `  ${bench.name.padEnd(width)}${bench.says}`).join('\n')}

options: --sizes 10,100,1000   other sizes than the bench's own (facts)
         --rounds N            measure each thing N times, in turns; the median counts (pages, cards: default 5, serve: 3)
         --limit SECONDS       facts: leave out a size that would take longer (default 300)
                               pages, serve, cards: spend no more on one measurement
         --seed WORD           make other material of the same kind (default "bench")
         --json   --help

pages: KB are 1000 bytes after gzip -9. "total" is all that a cold browser asks for, fonts included;
       "totalWithoutFonts" is the same without them. Times are Lighthouse's for a slow phone.
pages and serve install their tools on first use, outside the product's packages.

examples:
  npm run bench -- facts
  npm run bench -- facts --sizes 10,100 --json
  npm run bench -- serve --rounds 1`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string' },
    rounds: { type: 'string' },
    limit: { type: 'string', default: '300' },
    seed: { type: 'string', default: 'bench' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const bench = benches.find((one) => one.name === positionals[0]);
const sizes = values.sizes?.split(',').map(Number);
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
const limit = Number(values.limit);
const counts = [...(sizes ?? []), ...(rounds === undefined ? [] : [rounds])];
const sound = limit > 0 && counts.every((count) => Number.isInteger(count) && count > 0);

// A signal alone would leave the servers of a bench behind: they are ended when this process exits, and that is not
// before a command under way has heard of the signal too.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void setImmediate(() => process.exit(1)));

if (values.help || !bench || !sound) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  await runMain(() => bench.run({ sizes, rounds, limit, seed: values.seed, json: values.json }), 'running the bench');
}
