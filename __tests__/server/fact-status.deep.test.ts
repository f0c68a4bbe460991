import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { factDigest } from '@/lib/fact/fact-digest';
import type { Result } from '@/lib/kernel/result';
import { mutationReport } from '@/lib/verify/mutate';
import { factStatus, type FactStatus } from '@/server/fact-status';
import { CONTENT, FOLDER, TEXTS, lighthouse, withCopy } from '../fixtures/lighthouse/lighthouse';

function take<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.value;
}

const told: string[] = [];
const whole = take(factStatus(CONTENT, TEXTS, { progress: (done, total) => told.push(`${done}/${total}`) }));

test('the status has these fields and no other', () => {
  expect(Object.keys(whole)).toEqual(
    (
      'sources origins facts verified reviewed refused rejected disagreements corroborated paraphrasePairs mutants ' +
      'falseRejects'
    ).split(' '),
  );
  const { byOperator, ...mutants } = whole.mutants;
  for (const row of [mutants, ...Object.values(byOperator)]) {
    expect(Object.keys(row).sort()).toEqual(['equivalent', 'killed', 'total']);
    expect(Object.values(row).every(Number.isInteger)).toBe(true);
  }
});

test('the rows of the operators add up', () => {
  const sum = (field: 'total' | 'killed' | 'equivalent') =>
    Object.values(whole.mutants.byOperator).reduce((all, row) => all + row[field], 0);
  for (const field of ['total', 'killed', 'equivalent'] as const) expect(whole.mutants[field]).toBe(sum(field));
});

test('a fact that is refused is not mutated: its mutants would be refused for its own fault', () => {
  withCopy(({ content, texts }) => {
    const file = join(content, 'facts', 'lighthouse.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('7500', '7501'));
    const status = take(factStatus(content, texts));
    expect(status).toMatchObject({ facts: 46, verified: 45, refused: 1, reviewed: 45 });
    expect(status.mutants.total).toBeLessThan(whole.mutants.total);
  });
});

test('each fact that was mutated is told to whoever waits', () => {
  expect([told.length, told[0], told.at(-1)]).toEqual([46, '1/46', '46/46']);
});

describe('mutants listed as equivalent', () => {
  const world = lighthouse();
  const { survivors } = mutationReport(world.base.facts, world);
  const listed = survivors.map(({ operator, fact, mutant }, i) => ({
    operator,
    fact,
    ...(i % 2 === 0 ? { statement: mutant.statement } : { digest: factDigest(mutant) }),
    reason: 'It says the same.',
  }));

  const statusWith = (list: unknown): Result<FactStatus> =>
    withCopy(({ content, texts }) => {
      writeFileSync(join(content, 'equivalent-mutants.yaml'), stringify(list));
      return factStatus(content, texts);
    });

  test('are counted beside the killed ones', () => {
    expect(survivors.length).toBeGreaterThan(1);
    const { mutants } = take(statusWith(listed));
    expect(mutants).toMatchObject({ total: whole.mutants.total, killed: whole.mutants.killed });
    expect(mutants.equivalent).toBe(mutants.total - mutants.killed);
  });

  test.each<[string, unknown[], string]>([
    ['fits no mutant that lives', [{ ...listed[0], fact: 'ferrow-chair' }], 'equivalent-unmatched'],
    ['is of another operator', [{ ...listed[0], operator: 'number-change' }], 'equivalent-unmatched'],
    ['has no reason', [{ ...listed[0], reason: ' ' }], 'schema'],
    ['names no mutant', [{ ...listed[0], statement: undefined }], 'schema'],
    ['names its mutant twice', [{ ...listed[0], digest: 'a'.repeat(64) }], 'schema'],
  ])('an entry that %s is told with its place', (_, list, code) => {
    expect(statusWith(list)).toMatchObject({
      ok: false,
      problems: [
        { code, place: { file: expect.stringMatching(/equivalent-mutants\.yaml$/), line: expect.any(Number) } },
      ],
    });
  });
});

test('false rejects are the share of correct facts that are refused', () => {
  expect(whole.falseRejects).toBe(0);
  expect(take(factStatus(CONTENT, undefined, { correctFacts: [FOLDER] })).falseRejects).toBe(0);
  expect(take(factStatus(CONTENT, undefined, { correctFacts: [join(FOLDER, 'nowhere')] })).falseRejects).toBe(0);
  withCopy(({ content }) => {
    const file = join(content, 'facts', 'lighthouse.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('7500', '7501'));
    const { falseRejects } = take(factStatus(CONTENT, undefined, { correctFacts: [join(content, '..')] }));
    expect(falseRejects).toBeCloseTo(1 / 43);
  });
});
