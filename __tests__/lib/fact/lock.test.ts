import type { FactBase } from '@/lib/fact/base';
import { compareLock, lockSchema, makeLock, type Lock } from '@/lib/fact/lock';
import { ground } from '@/lib/verify/ground';
import { baseWith, lighthouse } from '../../fixtures/lighthouse/lighthouse';

const { base, texts } = lighthouse();
const lockOf = (of: FactBase): Lock =>
  makeLock(of, 7, (fact) => ground(fact, of, texts).map((one) => ({ ...one.span, source: one.source.id })));
const lock = lockOf(base);
const codes = (of: FactBase, with_: Lock = lock, verifier = 7) =>
  compareLock(of, with_, verifier).map(({ code, fact, source, list }) =>
    [code, fact ?? source ?? list].join(' ').trim(),
  );

test('a lock holds the spans of all evidence and fits its content', () => {
  expect(lockSchema.parse(JSON.parse(JSON.stringify(lock)))).toEqual(lock);
  expect(lock.facts['first-stone']?.evidence.map(({ source }) => source)).toEqual([
    'coast-wire-2024-03-07',
    'tidewater-2024-03-08',
  ]);
  expect(codes(base)).toEqual([]);
});

test('the order of facts and records does not change a lock', () => {
  const turned = baseWith(base, {
    facts: [...base.facts].reverse(),
    sources: [...base.sources.values()].reverse(),
    entities: [...base.entities.values()].reverse(),
  });
  expect(JSON.stringify(lockOf(turned))).toBe(JSON.stringify(lock));
});

const [first, ...rest] = base.facts;
const records = [...base.sources.values()];
const people = [...base.entities.values()];

test.each<[string, FactBase, string[]]>([
  [
    'a fact that says something else',
    baseWith(base, { facts: [{ ...first!, statement: 'Other words.' }, ...rest] }),
    [`fact-changed ${first!.id}`],
  ],
  [
    'a fact with another explanation',
    baseWith(base, { facts: [{ ...first!, explain: 'Other words.' }, ...rest] }),
    [`fact-changed ${first!.id}`],
  ],
  ['a new fact', baseWith(base, { facts: [...base.facts, { ...first!, id: 'new' }] }), ['fact-unverified new']],
  ['a fact less', baseWith(base, { facts: rest }), ['fact-gone']],
  [
    'a record with another title',
    baseWith(base, { sources: [{ ...records[0]!, title: 'Other' }, ...records.slice(1)] }),
    [`source-changed ${records[0]!.id}`],
  ],
  ['a new record', baseWith(base, { sources: [...records, { ...records[0]!, id: 'new' }] }), ['source-unverified new']],
  ['a record less', baseWith(base, { sources: records.slice(1) }), ['source-gone']],
  [
    'an entity with another name',
    baseWith(base, { entities: [{ ...people[0]!, name: 'Other' }, ...people.slice(1)] }),
    ['entities-changed entities'],
  ],
  ['an entity less', baseWith(base, { entities: people.slice(1) }), ['entities-changed entities']],
  [
    'a disagreement less',
    baseWith(base, { disagreements: base.disagreements.slice(1) }),
    ['disagreements-changed disagreements'],
  ],
  [
    'another table of paraphrases',
    baseWith(base, { paraphrases: [{ own: 'lamp', source: ['light'] }] }),
    ['paraphrases-changed paraphrases'],
  ],
])('a lock does not fit content with %s', (_, changed, expected) => {
  expect(codes(changed)).toEqual(expected);
});

test.each<[string, Lock, number, string[]]>([
  ['of another verifier', lock, 8, ['lock-version']],
  ['of another splitter', { ...lock, splitter: lock.splitter + 1 }, 7, ['lock-version']],
  [
    'with a span moved by hand',
    {
      ...lock,
      facts: {
        ...lock.facts,
        [first!.id]: { ...lock.facts[first!.id]!, evidence: [{ ...lock.facts[first!.id]!.evidence[0]!, end: 3 }] },
      },
    },
    7,
    ['lock-changed'],
  ],
  ['with a fact taken out by hand', { ...lock, facts: {} }, 7, ['lock-changed']],
  ['with another seal', { ...lock, seal: '0'.repeat(64) }, 7, ['lock-changed']],
])('a lock %s is refused as a whole', (_, changed, verifier, expected) => {
  expect(codes(base, changed, verifier)).toEqual(expected);
});

test('every difference says what was found, what was wanted and what to do', () => {
  for (const problem of compareLock(
    baseWith(base, { facts: rest, sources: records.slice(1), entities: [], disagreements: [] }),
    lock,
    7,
  )) {
    expect(problem.found).not.toBe('');
    expect(problem.wanted).not.toBe('');
    expect(problem.todo).toContain('npm run facts -- lock');
  }
});
