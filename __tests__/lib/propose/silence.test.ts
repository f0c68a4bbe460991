import { silence } from '@/lib/propose/silence';
import type { Entity } from '@/lib/fact/entity';
import { baseWith, lighthouse } from '../../fixtures/lighthouse/lighthouse';

const { base } = lighthouse();
const rule = base.sources.get('beacon-regulation')!;
const report = base.sources.get('coast-wire-2024-03-07')!;
const unowned = baseWith(base, {
  entities: [...base.entities.values()].map((one): Entity => ({ ...one, documents: [] })),
});
const empty = baseWith(base, { entities: [] });

test.each([
  ['a document that is nobody’s', 'rules', rule, unowned, 'No entity has "documents: [beacon-regulation]"'],
  ['a folder without entities', 'rules', report, empty, 'entities.yaml names nobody'],
  ['a text of no pattern', 'rules', report, base, 'Write its facts by hand'],
  ['a source without facts', 'author', report, base, 'No fact in content/facts rests on coast-wire-2024-03-07'],
  ['a model', 'model', report, base, 'The model answered with no draft'],
])('%s: why there is no draft', (_, proposer, source, within, words) => {
  expect(silence(proposer, source, within)).toContain(words);
});

test('what is in order is not blamed', () => {
  expect(silence('rules', rule, base)).not.toContain('No entity has');
  expect(silence('rules', report, unowned)).not.toContain('No entity has');
  expect(silence('rules', report, base)).not.toContain('names nobody');
});
