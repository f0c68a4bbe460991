import path from 'node:path';
import { noCluster } from '@/scripts/trust/cluster';
import { proofs } from '@/scripts/trust/index';
import type { DatabaseName, Proved, ProofOptions } from '@/scripts/trust/proof';
import { smallDisk } from '@/scripts/trust/small-disk';
import { VERBS } from '@/server/classroom';
import { DEEP } from '../../harness/deep';

process.env.CITED_CONTENT = path.resolve('__tests__/fixtures/lighthouse/content');

/** The full counts are those of the command. */
const MS = DEEP ? 900_000 : 120_000;

const run = (name: string, options: Partial<ProofOptions> = {}): Promise<Proved> =>
  proofs.find((proof) => proof.name === name)!.run({ seed: 'jest', tell: () => undefined, ...options });

const withCluster = noCluster ? test.skip : test;
const skipped = noCluster ? ` (skipped: ${noCluster})` : '';
const both: [DatabaseName, typeof test.skip | typeof test][] = [
  ['sqlite', test],
  ['postgresql', withCluster],
];

type Test = (name: string, run: () => Promise<void>, ms: number) => void;
/** Left out of `npm test`, which has no minutes for it. */
const whenDeep = (testIt: Test): Test => (DEEP ? testIt : () => undefined);

describe.each(both)('on %s', (database, testIt) => {
  (database === 'sqlite' ? test : whenDeep(testIt))(
    `what students were told is saved outlives a server that is killed${database === 'sqlite' ? '' : skipped}`,
    async () => {
      const counts = DEEP ? { rounds: 12 } : { rounds: 1, students: 8 };
      const { rows, wrong } = await run('kill', { database, ...counts });
      expect(wrong).toEqual([]);
      expect(rows).toMatchObject([{ database, lost: 0, duplicated: 0 }]);
      expect(rows[0]!.acknowledged).toBeGreaterThan(DEEP ? 1_000 : 50);
    },
    MS,
  );

  whenDeep(testIt)(
    `requests that are sent again change nothing${database === 'sqlite' ? '' : skipped}`,
    async () => {
      const { rows, wrong } = await run('replay', { database, rounds: DEEP ? 10 : 1 });
      expect(wrong).toEqual([]);
      expect(rows.map(({ changed }) => changed)).toEqual([0, 0, 0]);
      // Every call that there is.
      expect(rows.at(-1)!.calls).toBe(Object.keys(VERBS).length);
    },
    MS,
  );
});

whenDeep(smallDisk ? test : test.skip)(
  `a full disk is told as such, and nothing is lost${smallDisk ? '' : ' (skipped: there is no small disk here)'}`,
  async () => {
    const { rows, wrong } = await run('disk');
    expect(wrong).toEqual([]);
    expect(rows).toMatchObject([{ lost: 0, duplicated: 0, words: expect.stringContaining('Not saved') }]);
  },
  MS,
);

whenDeep(withCluster)(
  `a database that goes away is waited for${skipped}`,
  async () => {
    const { rows, wrong } = await run('away');
    expect(wrong).toEqual([]);
    expect(rows).toMatchObject([{ lost: 0, duplicated: 0 }]);
    expect(rows[0]!.refusals).toBeGreaterThan(0);
  },
  MS,
);

whenDeep(test)(
  'a class goes when its time is up, with nothing left but the proof',
  async () => {
    const { rows, wrong } = await run('sweep');
    expect(wrong).toEqual([]);
    for (const row of rows) expect(row).toMatchObject({ left: 0, inFiles: 0 });
  },
  MS,
);

test(
  'a second server on one file ends, and says why',
  async () => {
    expect((await run('process')).wrong).toEqual([]);
  },
  MS,
);
