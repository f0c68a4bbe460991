import { factDigest } from '@/lib/fact/fact-digest';
import { lighthouse } from '../../fixtures/lighthouse/lighthouse';

const fact = lighthouse().base.facts.find(({ misconceptions }) => misconceptions.length > 0)!;

test('a fact that one more lesson teaches is still the fact that was read', () => {
  expect(factDigest({ ...fact, objectives: [...fact.objectives, 'another-lesson'] })).toBe(factDigest(fact));
});

test.each([
  ['statement', { statement: `${fact.statement} ` }],
  ['evidence', { evidence: [...fact.evidence, ...fact.evidence] }],
  ['wrong answers', { misconceptions: fact.misconceptions.slice(1) }],
  ['feedback', { explain: 'Another word.' }],
])('another %s makes another fact to read', (_, part) => {
  expect(factDigest({ ...fact, ...part })).not.toBe(factDigest(fact));
});
