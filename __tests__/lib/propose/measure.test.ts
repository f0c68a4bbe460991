import { agrees } from '@/lib/propose/agrees';
import { author } from '@/lib/propose/author';
import { CHARTER } from '@/lib/propose/charter';
import { measure } from '@/lib/propose/measure';
import type { Draft } from '@/lib/propose/proposer';
import { factKinds } from '@/lib/fact/kinds';
import { ruleList } from '@/lib/propose/rules';
import { factOf, lighthouse } from '../../fixtures/lighthouse/lighthouse';

const { base, texts, copies } = lighthouse();
const draftOf = (id: string, change: Partial<Draft> = {}): Draft => ({ ...factOf(base, id), missing: [], ...change });

test('each charter kind has one rule, and stands for kinds of facts that exist', () => {
  expect(ruleList.map(({ name }) => name).sort()).toEqual(Object.keys(CHARTER).sort());
  expect(
    Object.values(CHARTER)
      .flat()
      .filter((kind) => !(kind in factKinds)),
  ).toEqual([]);
});

test.each([
  'machine-price-courier',
  'guild-house-deadline',
  'second-battery',
  'ferrow-chair',
  'vote-courier',
  'guild-refusal',
])('the draft that says what %s says agrees with it', (id) => expect(agrees(draftOf(id), factOf(base, id))).toBe(true));

test.each([
  ['another sum', 'machine-price-courier', { slots: { amount: { value: 4, unit: 'USD', comparator: 'exactly' } } }],
  [
    'another comparator',
    'machine-price-courier',
    { slots: { amount: { value: 415000, unit: 'USD', comparator: 'about' } } },
  ],
  ['another day', 'guild-house-deadline', { slots: { until: { date: '2024-03-23' } } }],
  ['another hour', 'guild-house-deadline', { slots: { until: { date: '2024-03-22', time: '18:00' } } }],
  ['another speaker', 'second-battery', { slots: { speaker: 'ida-ferrow' } }],
  ['no speaker', 'second-battery', { slots: {} }],
  ['another person', 'ferrow-chair', { slots: { person: 'tomas-quill' } }],
  ['another kind', 'ferrow-chair', { kind: 'statement' }],
  [
    'another sentence',
    'ferrow-chair',
    { evidence: [{ source: 'marrowby-courier-2024-03-06', sentences: [9], anchors: {}, dates: [], coreferences: [] }] },
  ],
] as const)('a draft with %s does not agree', (_, id, change) => {
  expect(agrees(draftOf(id, change as unknown as Partial<Draft>), factOf(base, id))).toBe(false);
});

test('counts drafts, finds and agreements, and has no share of nothing', () => {
  const facts = [factOf(base, 'machine-price-courier'), factOf(base, 'glass-cost')];
  const judged = [
    { draft: draftOf('machine-price-courier'), accepted: true },
    {
      draft: draftOf('machine-price-courier', { slots: { amount: { value: 4, unit: 'USD', comparator: 'exactly' } } }),
      accepted: true,
    },
    { draft: draftOf('glass-cost'), accepted: false },
    { draft: draftOf('ferrow-chair'), accepted: true },
  ];
  const { byKind, total } = measure(judged, facts, new Set(['marrowby-courier-2024-03-06', 'coast-wire-2024-03-07']));
  expect(byKind.money).toEqual({
    drafts: 3,
    accepted: 2,
    facts: 2,
    found: 2,
    foundAccepted: 1,
    comparable: 2,
    agreeing: 1,
    recall: 1,
    recallAccepted: 0.5,
    precision: 0.5,
  });
  expect(byKind.role).toMatchObject({ drafts: 1, accepted: 1, facts: 0, recall: null, precision: null });
  expect(total).toMatchObject({ drafts: 4, accepted: 3, facts: 2 });
});

test('facts of other sources and of kinds outside of the charter are not to be found', () => {
  const facts = [factOf(base, 'machine-price-courier'), factOf(base, 'fog-closure')];
  expect(measure([], facts, new Set(['coast-wire-2024-03-07'])).total.facts).toBe(0);
  expect(measure([], facts, new Set(['marrowby-courier-2024-03-06'])).total.facts).toBe(1);
});

test('the author proposes the facts that rest on a source, as they are', () => {
  const source = base.sources.get('guild-statement-2024-03-05')!;
  const drafts = author.propose(source, { base, text: texts.get(source.id)!, copies });
  expect(drafts.map((draft) => draft.id)).toEqual(
    base.facts.filter((fact) => fact.evidence.some((one) => one.source === source.id)).map((fact) => fact.id),
  );
  expect(drafts[0]).toMatchObject({ ...base.facts.find((fact) => fact.id === drafts[0]!.id), missing: [] });
});
