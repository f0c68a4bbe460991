import { readFileSync } from 'node:fs';
import { sha256 } from '@/lib/kernel/digest';
import { checks, verifyFact } from '@/lib/verify';
import { CORRECT, correctFacts, factsFile } from '../../fixtures/correct-facts/correct-facts';

/** The tables as they were written, before the verifier was run on them. No row is taken out or reworded. */
const AS_WRITTEN: Record<(typeof CORRECT)[number], string> = {
  '__tests__/fixtures/correct-facts': 'f61b9d595ae3f878882d06e6704a6b57701c4c3df35a7f87f6f9f8a50e338a5b',
  '__tests__/fixtures/correct-facts-museum': 'd7ede42c4ba58da6435785547a35fb0edb7075cd0e0481b5a7bec46244d120ee',
  '__tests__/fixtures/correct-facts-bees': 'c1d1534102ea50debfea37bcce26aa6841e42f51be6d5f5b2b9a8b9440d0afdf',
};

/** More than one refusal in ten of what is right, and editors would stop trusting the verdict. */
const MOST_REFUSED = 0.1;

describe.each(CORRECT)('the correct facts of %s', (folder) => {
  const world = correctFacts(folder);
  const { facts } = world.base;
  const refused = facts
    .map((fact) => ({ id: fact.id, by: [...new Set(verifyFact(fact, world).map((refusal) => refusal.check))] }))
    .filter(({ by }) => by.length > 0);

  const percent = (count: number): string =>
    `${count} of ${facts.length} (${((100 * count) / facts.length).toFixed(1)} %)`;

  /** How many correct facts are refused, by which checks, and how many by one check alone. */
  function summary(): string {
    const rows = checks
      .map(({ id }) => ({
        id,
        all: refused.filter(({ by }) => by.includes(id)),
        alone: refused.filter(({ by }) => by.length === 1 && by[0] === id),
      }))
      .filter(({ all }) => all.length > 0)
      .map(({ id, all, alone }) => `  ${id.padEnd(4)}${percent(all.length)}, ${alone.length} by no other check`);
    return [`Correct facts refused: ${percent(refused.length)}`, ...rows].join('\n');
  }

  test('are as they were written', () => {
    expect(sha256(readFileSync(factsFile(folder), 'utf8'))).toBe(AS_WRITTEN[folder]);
    expect(facts.length).toBeGreaterThanOrEqual(66);
    expect(new Set(facts.map((fact) => fact.kind)).size).toBeGreaterThanOrEqual(12);
  });

  test('are refused at most once in ten', () => {
    console.log(summary());
    expect(refused.length / facts.length).toBeLessThanOrEqual(MOST_REFUSED);
  });
});
