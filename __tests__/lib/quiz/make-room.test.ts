import fc from 'fast-check';
import type { Item } from '@/lib/question/item';
import { assemble, assembleBeside, type Assembly } from '@/lib/quiz/assemble';
import { makeRoom } from '@/lib/quiz/make-room';
import { runs } from '../kernel/runs';
import { banks, blueprint, many, plain } from './random-bank';

const third = { ...blueprint, reserved: 1 / 3 };
const seated = ({ forms }: Assembly): Item[] => forms.flatMap(({ seats }) => seats.map(({ item }) => item));

/** Those of the items asked elsewhere that are left to the steps: no form asks their facts, nothing they speak of is kept. */
const leftTo = (asked: readonly Item[], made: Assembly): Item[] => {
  const inForms = seated(made).flatMap(({ facts }) => facts);
  return asked.filter(
    ({ facts, mentions }) =>
      !facts.some((fact) => inForms.includes(fact)) &&
      ![...facts, ...mentions].some((fact) => made.reserved.includes(fact)),
  );
};

test('whatever the bank, forms made beside what steps ask leave all of it to them', () => {
  fc.assert(
    fc.property(banks, fc.string(), fc.integer({ min: 0, max: 5 }), (bank, seed, count) => {
      const asked = bank.slice(0, count);
      expect(leftTo(asked, assembleBeside(asked, { bank, blueprint: third, seed }))).toEqual(asked);
    }),
    runs(100),
  );
});

test('whatever the bank, forms are as long as if steps asked nothing', () => {
  fc.assert(
    fc.property(banks, fc.string(), fc.integer({ min: 1, max: 5 }), (bank, seed, count) => {
      const made = makeRoom(bank.slice(0, count), { bank, blueprint: third, seed });
      expect(seated(made).length).toBeGreaterThanOrEqual(seated(assemble(bank, third, seed)).length);
    }),
    runs(60),
  );
});

const four = { ...blueprint, weights: { one: 1 }, length: 4, mostOfOneKind: 1 };

test.each<[string, number, number, string[]]>([
  ['enough facts', 15, 3, ['choice:0', 'choice:1', 'choice:2']],
  ['facts for two more', 14, 3, ['choice:0', 'choice:1']],
  ['no fact to spare', 12, 3, []],
  ['too few facts for the forms themselves', 7, 3, []],
])('with %s the steps that come first are left their questions', (_, size, count, left) => {
  const bank = many(size);
  const made = makeRoom(bank.slice(0, count), { bank, blueprint: four, seed: 's' });
  expect(seated(made)).toHaveLength(Math.min(size, 12));
  expect(leftTo(bank.slice(0, count), made).map(({ id }) => id)).toEqual(left);
});

test('what a wrong option of a step speaks of is not kept for assigned forms', () => {
  const bank = [...many(30), plain({ facts: [40], mentions: [0, 1, 2, 3, 4, 5] }, 40)];
  const asked = bank.slice(-1);
  const order = { bank, blueprint: { ...four, reserved: 1 / 3 }, seed: 's' };
  expect(leftTo(asked, assemble(bank, order.blueprint, 's'))).toEqual([]);
  expect(leftTo(asked, makeRoom(asked, order))).toEqual(asked);
});

test('what a step asks counts as open: two practice forms share what then is left of an objective', () => {
  const bank = many(60, (i) => ({ objective: i < 9 ? 'one' : 'two', kind: i % 2 ? 'choice' : 'typed' }));
  const wanted = { ...blueprint, weights: { one: 9, two: 1 }, length: 6, mostOfOneKind: 1, reserved: 1 / 3 };
  const { forms, reserved, warnings } = makeRoom(bank.slice(0, 3), { bank, blueprint: wanted, seed: 's' });
  expect(reserved.filter((fact) => Number(fact.slice(5)) < 9).length).toBeGreaterThanOrEqual(3);
  for (const form of forms) expect(form.seats.some(({ item }) => item.objective === 'one')).toBe(true);
  expect(warnings).toEqual([]);
});
