import { mutationReport, operators } from '@/lib/verify/mutate';
import { lighthouse } from '../../fixtures/lighthouse/lighthouse';

const world = lighthouse();
const report = mutationReport(world.base.facts, world);

/**
 * Wrong facts that no check refuses, each with the reason.
 */
const SURVIVORS: Record<string, [fact: string, why: string][]> = {
  'fuse-two-facts': [
    ['guild-position-fog', 'both halves are short, and about one party that its own page need not name'],
    ['machine-price-coast-wire', 'the two halves say the same, with the same names and the same sum'],
    ['machine-price-courier', 'the two halves say the same, with the same names and the same sum'],
    ['yearly-saving', 'the second half has no number, no date, and no name but the Board, which the span names'],
  ],
};

/** V6 is off where there is no table of paraphrases: words.test.ts has its operators. */
const NEED_PARAPHRASES = ['add-detail', 'antonym'];

/** No sentence of the fixture's facts names a second person. */
const NOTHING_TO_MUTATE = ['speaker-other-in-sentence'];

const names = [...operators.map((operator) => operator.name), 'digest-record', 'digest-text'].filter(
  (name) => !NEED_PARAPHRASES.includes(name) && !NOTHING_TO_MUTATE.includes(name),
);

test.each(names)('what %s makes is refused', (name) => {
  const row = report.byOperator[name]!;
  const survivors = report.survivors.filter((one) => one.operator === name);
  const allowed = SURVIVORS[name] ?? [];
  expect(row.total).toBeGreaterThan(0);
  expect(survivors.map((one) => one.fact).sort()).toEqual(allowed.map(([fact]) => fact).sort());
  expect(row.killed).toBe(row.total - allowed.length);
});

test('every wrong number, unit, date, speaker and digest is refused', () => {
  const hard = names.filter((name) => /^(?:number|unit|date|speaker|digest)-/.test(name));
  expect(hard).toHaveLength(11);
  for (const name of hard) expect(report.byOperator[name]!.killed).toBe(report.byOperator[name]!.total);
});

test('at least 99 of 100 wrong facts are refused, and every right one is accepted', () => {
  expect(report.killed / report.total).toBeGreaterThanOrEqual(0.99);
  expect(report.total).toBeGreaterThan(600);
});

test('no survivor is listed for an operator that is not registered', () => {
  expect(names).toEqual(expect.arrayContaining(Object.keys(SURVIVORS)));
  expect(new Set(names).size).toBe(names.length);
});

test('an operator leaves the fact it was given alone', () => {
  const before = JSON.stringify(world.base.facts);
  for (const operator of operators) for (const fact of world.base.facts) operator.mutate(fact, world);
  expect(JSON.stringify(world.base.facts)).toBe(before);
});

test('every mutant differs from its fact', () => {
  for (const operator of operators) {
    for (const fact of world.base.facts) {
      for (const mutant of operator.mutate(fact, world)) {
        expect(mutant.id).toBe(fact.id);
        if (operator.name !== 'span-shift')
          expect({ operator: operator.name, mutant }).not.toEqual({ operator: operator.name, mutant: fact });
      }
    }
  }
});

test.each<[name: string, from: string, to: string]>([
  ['number-change', 'The lamp failed twice in the storm.', 'The lamp failed thrice in the storm.'],
  ['number-change', 'The lamp failed two times.', 'The lamp failed three times.'],
  ['unit-change', 'The lamp failed twice in the storm.', 'The lamp failed 2 cases in the storm.'],
  ['hedge-drop', 'The crew would sign.', 'The crew will sign.'],
  ['hedge-drop', 'The crew would not sign.', 'The crew will not sign.'],
  ['hedge-drop', 'The crew probably signs.', 'The crew signs.'],
])('%s makes of "%s": "%s"', (name, statement, mutant) => {
  const operator = operators.find((one) => one.name === name)!;
  const made = operator.mutate({ ...world.base.facts[0]!, statement }, world);
  expect(made.map((one) => one.statement)).toContain(mutant);
});
