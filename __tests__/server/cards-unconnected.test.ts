import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { cardKinds } from '@/lib/card/kinds';

interface Told {
  /** What became of a call to an address outside. */
  beyond: string;
  /** Calls that were counted to see that the counting works, and calls while cards were drawn. */
  before: number;
  asked: string[];
  /** Addresses of this machine by which it could be reached. */
  outside: number;
  drawn: { kind: string; bytes: number }[];
}

const run = promisify(execFile);
const PROGRAM = [process.execPath, '--import', 'tsx', '__tests__/server/harness/draw-unconnected.ts'];

async function drawnBy(command: readonly string[]): Promise<Told> {
  const [program, ...args] = command;
  const { stdout } = await run(program!, args, { env: { ...process.env, NODE_OPTIONS: '' } });
  return JSON.parse(stdout) as Told;
}

/** A namespace of its own, whose only network is one that is down. Not every machine lets us make one. */
const NAMESPACE = ['unshare', '--map-root-user', '--net', '--'];
const mayCutOff = spawnSync(NAMESPACE[0]!, [...NAMESPACE.slice(1), 'true']).status === 0;

const both = Object.keys(cardKinds).flatMap((kind) => [kind, kind]);

test('where every connection and every name is refused, cards of every kind are drawn, and nothing is asked', async () => {
  const { beyond, before, asked, drawn } = await drawnBy([...PROGRAM, 'refuse']);
  expect({ beyond, before, asked }).toEqual({ beyond: 'refused', before: 2, asked: [] });
  expect(drawn.map(({ kind }) => kind)).toEqual(both);
  for (const { bytes } of drawn) expect(bytes).toBeGreaterThan(10_000);
}, 60_000);

(mayCutOff ? test : test.skip)(
  `in a namespace without a network cards of every kind are drawn${mayCutOff ? '' : ' (this machine lets us make none)'}`,
  async () => {
    const { beyond, outside, drawn } = await drawnBy([...NAMESPACE, ...PROGRAM]);
    expect({ beyond, outside }).toEqual({ beyond: 'ENETUNREACH', outside: 0 });
    expect(drawn.map(({ kind }) => kind)).toEqual(both);
  },
  60_000,
);
