import { proposersAtHand } from '@/scripts/bench/proposers-at-hand';
import { judgeWorld, syntheticWorld } from '@/scripts/bench/synthetic-world';

const world = syntheticWorld(12, 'seed');

test('every source brings two entities and two facts, which are accepted, and drafts, of which some are', async () => {
  const verdicts = judgeWorld(world, await proposersAtHand());
  expect(verdicts).toMatchObject({ entities: 24, facts: 24, accepted: 24 });
  expect(verdicts.acceptedDrafts).toBeGreaterThanOrEqual(12);
  expect(verdicts.drafts).toBeGreaterThan(verdicts.acceptedDrafts);
});

test('a fact that its source does not bear out is not counted as accepted', () => {
  const [first, ...others] = world.sources;
  const [payment, jobs] = first!.facts;
  const wrong = { ...payment!, statement: payment!.statement.replace('$', '$9') };
  const verdicts = judgeWorld({ ...world, sources: [{ ...first!, facts: [wrong, jobs!] }, ...others] }, []);
  expect(verdicts).toMatchObject({ facts: 24, accepted: 23, drafts: 0 });
});
