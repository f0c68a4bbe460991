import { agreeing, countOriginals, sourcesOf } from '@/lib/fact/corroborate';
import { byKey, compareAnswers, contestedFacts, onSameQuestion, slotKey } from '@/lib/fact/merge';
import type { Fact } from '@/lib/fact/schema';
import { baseWith, factOf, lighthouse } from '../../fixtures/lighthouse/lighthouse';

const { base } = lighthouse();
const fact = (id: string) => factOf(base, id);
const withSlots = (one: Fact, slots: Fact['slots']): Fact => ({ ...one, slots: { ...one.slots, ...slots } });

test('facts meet on their slots, not on their words', () => {
  expect(slotKey(fact('machine-price-courier'))).toBe(slotKey(fact('machine-price-coast-wire')));
  expect(slotKey(fact('machine-price-courier'))).not.toBe(slotKey(fact('glass-cost')));
});

test('the answer is no part of the key', () => {
  const price = fact('machine-price-courier');
  expect(slotKey(withSlots(price, { amount: { value: 1, unit: 'USD', comparator: 'exactly' } }))).toBe(slotKey(price));
  expect(slotKey(withSlots(price, { subject: 'the boat' }))).not.toBe(slotKey(price));
});

test('facts are grouped by key, in the order given', () => {
  const groups = [...byKey(base.facts).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ id }) => id));
  expect(groups).toEqual([
    ['fog-boats-coast-wire', 'fog-boats-courier'],
    ['machine-price-coast-wire', 'machine-price-courier', 'machine-price-tidewater'],
    ['vote-coast-wire', 'vote-courier'],
  ]);
});

test('a fact knows the others on its question, as they are in the base at hand', () => {
  const others = (id: string, facts = base.facts) => onSameQuestion(fact(id), { facts }).map((other) => other.id);
  expect(others('machine-price-courier')).toEqual(['machine-price-coast-wire', 'machine-price-tidewater']);
  expect(others('glass-cost')).toEqual([]);
  const fewer = base.facts.filter(({ id }) => id !== 'machine-price-tidewater');
  expect(others('machine-price-courier', fewer)).toEqual(['machine-price-coast-wire']);
});

const vote = fact('vote-courier');
const day = (date: string, time?: string) => withSlots(vote, { when: { date, ...(time && { time }) } });
const sum = (value: number, unit = 'USD', comparator: 'exactly' | 'at-most' = 'exactly') =>
  withSlots(fact('machine-price-courier'), { amount: { value, unit, comparator } });
const stance = (text: string) => withSlots(fact('guild-refusal'), { stance: text });

test.each<[string, Fact, Fact, string]>([
  ['the same day', day('2024-03-01'), day('2024-03-01'), 'same'],
  ['another day', day('2024-03-01'), day('2024-02-29'), 'different'],
  ['a month and a day of it', day('2024-03'), day('2024-03-01'), 'same'],
  ['a month and a day of another', day('2024-02'), day('2024-03-01'), 'different'],
  ['an hour and no hour', day('2024-03-01', '17:00'), day('2024-03-01'), 'same'],
  ['two hours', day('2024-03-01', '17:00'), day('2024-03-01', '17:01'), 'different'],
  ['the same sum', sum(5), sum(5), 'same'],
  ['another sum', sum(5), sum(6), 'different'],
  ['another unit', sum(5), sum(5, 'EUR'), 'different'],
  ['another comparator', sum(5), sum(5, 'USD', 'at-most'), 'different'],
  ['the same phrase', stance('it refused'), stance('it refused'), 'same'],
  ['another phrase', stance('it refused'), stance('it would not sign'), 'open'],
  ['a place and none', withSlots(vote, { place: 'marrowby' }), vote, 'same'],
])('two answers: %s', (_, a, b, verdict) => {
  expect(compareAnswers(a, b)).toBe(verdict);
  expect(compareAnswers(b, a)).toBe(verdict);
});

test('two words of a closed list are two answers', () => {
  const rule = {
    ...vote,
    kind: 'policy-rule',
    slots: { policy: 'keepers-guild', action: 'fishing', effect: 'permits' },
  };
  expect(compareAnswers(rule, rule)).toBe('same');
  expect(compareAnswers(rule, withSlots(rule, { effect: 'forbids' }))).toBe('different');
});

test('facts on a recorded disagreement are contested', () => {
  expect([...contestedFacts(base)].sort()).toEqual([
    'fog-boats-coast-wire',
    'fog-boats-courier',
    'vote-coast-wire',
    'vote-courier',
  ]);
});

test('facts that say the same stand together, the one asked about first', () => {
  expect(agreeing(fact('machine-price-courier'), base).map(({ id }) => id)).toEqual([
    'machine-price-courier',
    'machine-price-coast-wire',
    'machine-price-tidewater',
  ]);
  expect(agreeing(fact('vote-courier'), base).map(({ id }) => id)).toEqual(['vote-courier']);
});

test('three outlets with two original reports count two', () => {
  const same = agreeing(fact('machine-price-courier'), base);
  expect(sourcesOf(same, base).map(({ id }) => id)).toEqual([
    'marrowby-courier-2024-03-06',
    'coast-wire-2024-03-07',
    'tidewater-2024-03-08',
  ]);
  expect(countOriginals(same, base)).toEqual({ reports: 2, documents: 0 });
});

test.each([
  ['an unknown origin', { origin: null }],
  ['retelling others', { rewrites: true, origin: 'Tidewater Weekly' }],
])('a source adds no original for %s', (_, change) => {
  const sources = [...base.sources.values()].map((source) =>
    source.id === 'tidewater-2024-03-08' ? { ...source, ...change } : source,
  );
  const other = baseWith(base, { sources });
  expect(countOriginals(agreeing(fact('machine-price-courier'), other), other).reports).toBe(2);
});

test('an outlet with a report of its own adds one', () => {
  const sources = [...base.sources.values()].map((source) =>
    source.id === 'tidewater-2024-03-08' ? { ...source, origin: 'Tidewater Weekly' } : source,
  );
  const other = baseWith(base, { sources });
  expect(countOriginals(agreeing(fact('machine-price-courier'), other), other).reports).toBe(3);
});

test('each document counts for itself', () => {
  expect(countOriginals([fact('regulation-start'), fact('trial-nights')], base)).toEqual({ reports: 0, documents: 2 });
});
