import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundled } from '../../harness/bundled';
import { DEEP } from '../../harness/deep';

const PROGRAM = bundled('__tests__/fixtures/print-verdicts.ts');

/** What the verifier says of every fact of the fixtures, byte for byte, from a process of its own. */
async function verdicts(env: Record<string, string>, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    maxBuffer: 2 ** 24,
  });
  return stdout;
}

let once: string;
beforeAll(async () => {
  once = await verdicts({ TZ: 'UTC' });
}, 60_000);

test('there is much to refuse, by most of the checks', () => {
  expect(once.trim().split('\n').length).toBeGreaterThan(100);
  expect(new Set(once.match(/"check":"V\d+"/g)).size).toBeGreaterThanOrEqual(8);
});

const PLACES: [string, Record<string, string>][] = [
  ['in Turkish, west of Greenwich', { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ['in Tokyo', { TZ: 'Asia/Tokyo' }],
  ['in Los Angeles', { TZ: 'America/Los_Angeles' }],
];

test.each(PLACES.slice(0, DEEP ? 3 : 1))(
  'the verdicts are the same %s',
  async (_where, env) => expect(await verdicts(env)).toBe(once),
  60_000,
);

test.each(['one', 'two', 'three'].slice(0, DEEP ? 3 : 1))(
  'the verdicts are the same in another order of records, names and facts (%s)',
  async (seed) => expect(await verdicts({ TZ: 'UTC' }, seed)).toBe(once),
  60_000,
);
