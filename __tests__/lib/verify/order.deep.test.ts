import fc from 'fast-check';
import { shuffle, seeded } from '@/lib/kernel/random';
import { verifyFact } from '@/lib/verify';
import { baseWith, lighthouse } from '../../fixtures/lighthouse/lighthouse';
import { runs } from '../kernel/runs';

const world = lighthouse();

/** Some facts are made wrong, so that there is something to refuse. */
const facts = world.base.facts.map((fact, i) =>
  i % 3 === 0
    ? {
        ...fact,
        statement: fact.statement.replace(/\d/, '9'),
        evidence: fact.evidence.map((one) => ({ ...one, sentences: one.sentences.map((n) => n + (i % 2)) })),
      }
    : fact,
);

const verdicts = (order: (items: readonly unknown[]) => unknown[]) => {
  const base = baseWith(world.base, {
    facts: order(facts) as typeof facts,
    disagreements: order(world.base.disagreements.slice(1)) as typeof world.base.disagreements,
    entities: order([...world.base.entities.values()]) as never,
    sources: order([...world.base.sources.values()]) as never,
  });
  const context = { ...world, base };
  return Object.fromEntries(
    [...base.facts]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((fact) => [
        fact.id,
        verifyFact(fact, context).map(({ check, code, path }) => `${check} ${code} ${path.join('.')}`),
      ]),
  );
};

const once = verdicts((items) => [...items]);

test('there are refusals to compare', () => {
  expect(Object.values(once).flat().length).toBeGreaterThan(20);
});

test('what is refused does not depend on the order of facts, records and entities', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(verdicts((items) => shuffle(items, seeded(seed)))).toEqual(once);
    }),
    runs(15),
  );
});
