import { parseArgs } from 'node:util';
import { benches } from './bench/index';

const width = Math.max(...benches.map((bench) => bench.name.length)) + 3;

const HELP = `npm run bench -- NAME [options]

${benches.map((bench) => `  ${bench.name.padEnd(width)}${bench.says}`).join('\n')}

options: --sizes 10,100,1000   other sizes than the bench's own
         --limit SECONDS       leave out a size that would take longer (default 300)
         --seed WORD           make other material of the same kind (default "bench")
         --json   --help

examples:
  npm run bench -- facts
  npm run bench -- facts --sizes 10,100 --json`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string' },
    limit: { type: 'string', default: '300' },
    seed: { type: 'string', default: 'bench' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const bench = benches.find((one) => one.name === positionals[0]);
const sizes = values.sizes?.split(',').map(Number);
const limit = Number(values.limit);
const sound = limit > 0 && (sizes ?? []).every((size) => Number.isInteger(size) && size > 0);

if (values.help || !bench || !sound) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  await bench.run({ sizes, limit, seed: values.seed, json: values.json });
}
