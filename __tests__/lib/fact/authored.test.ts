import { authoredFacts, authoredTexts, isAuthored } from '@/lib/fact/authored';
import type { Fact } from '@/lib/fact/schema';
import { reviewQuestions } from '@/server/review-questions';
import { factOf, lighthouse } from '../../fixtures/lighthouse/lighthouse';

const bare: Fact = { ...factOf(lighthouse().base, 'glass-cost'), misconceptions: [] };
const wrong = (name: string) =>
  [1, 2].map((i) => ({ value: `${name} ${i}`, why: `${name} why ${i}`, fact: `${name}-fact-${i}` }));
const material = {
  list: { facts: ['member-1', 'member-2'], slot: 'action', wrong: wrong('list') },
  match: { facts: ['row-1', 'row-2'], row: 'meaning', option: 'word', extra: wrong('match') },
  cases: [
    {
      id: 'one',
      situation: 'case situation',
      question: 'case question',
      key: 'case key',
      why: 'case why',
      wrong: wrong('case'),
    },
  ],
  settledBy: { record: 'record key', why: 'record why', wrong: wrong('record') },
};
const full: Fact = { ...bare, ...material };

/** Everything in the material that is a text for readers: neither the id of a case nor of a fact, nor a name of a slot. */
function readable(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return ['id', 'fact', 'facts', 'slot', 'row', 'option'].includes(name) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => readable(one, name));
  return Object.entries(value as object).flatMap(([field, one]) => readable(one, field));
}
const at = (path: readonly (string | number)[]) =>
  path.reduce<unknown>((value, name) => (value as Record<string | number, unknown>)[name], full);

test('every text of the material is known, and each path leads to it', () => {
  const texts = authoredTexts(full);
  expect(texts.map(({ text }) => text).sort()).toEqual(readable(material).sort());
  for (const { text, path } of texts) expect(at(path)).toBe(text);
});

test('a reviewer is shown every text of it, every member, and by which fact an answer is false', () => {
  const shown = reviewQuestions(full).join('\n');
  const named = authoredFacts(full).map(({ id }) => id);
  expect(named).toHaveLength(8);
  expect(
    [...readable(material), ...named, 'member-1', 'member-2', 'row-1', 'row-2'].filter((text) => !shown.includes(text)),
  ).toEqual([]);
});

test.each<[string, Partial<Fact>, boolean]>([
  ['nothing', {}, false],
  ['a wrong answer', { misconceptions: [{ slot: 'subject', value: 'a bell', why: 'No.' }] }, true],
  ['a list', { list: material.list }, true],
  ['a match', { match: material.match }, true],
  ['a situation', { cases: material.cases }, true],
  ['a settling record', { settledBy: material.settledBy }, true],
])('a fact with %s is authored: %s', (_, change, authored) => {
  expect(isAuthored({ ...bare, ...change })).toBe(authored);
});

test('a fact without material has no such texts', () => {
  expect([authoredTexts(bare), authoredFacts(bare), reviewQuestions(bare)]).toEqual([[], [], []]);
});
