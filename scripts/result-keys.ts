import { formatProblem } from '@/lib/kernel/result';
import { resultKeysSet } from '@/server/env';
import { resultKeys, resultKeysFile, rotate } from '@/server/result/keys';
import { storeTrouble } from './store-trouble';

const HELP = `The keys by which results of practice are signed: a file in CITED_DATA (default .data/), or RESULT_KEYS.

  npm run result-keys               say which there are, never what they are
  npm run result-keys -- rotate     sign with a new key from now on; results that older ones signed go on to be valid`;

function main([name, ...rest]: readonly string[]): number {
  if (rest.length > 0 || (name !== undefined && name !== 'rotate')) {
    console.log(HELP);
    return name === '--help' ? 0 : 1;
  }
  if (name === 'rotate') {
    if (resultKeysSet() !== undefined) {
      console.error(
        'The keys are set in RESULT_KEYS: put a new one before the others there, and start the server anew.',
      );
      return 1;
    }
    console.log(`Results are signed with the key ${rotate()} from now on. A server that runs needs no new start.`);
  }
  const [first, ...others] = resultKeys().map(({ id }) => id);
  const where = resultKeysSet() === undefined ? resultKeysFile() : 'RESULT_KEYS';
  console.log(`${where}: ${first} signs${others.length > 0 ? `; ${others.join(', ')} verify` : ''}.`);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(formatProblem(storeTrouble(error)));
  process.exitCode = 1;
}
