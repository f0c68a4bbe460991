import fc from 'fast-check';
import { seeded, shuffle } from '@/lib/kernel/random';
import { kindOf } from '@/lib/question';
import { makeItem, type Item } from '@/lib/question/item';
import { assemble, leaks } from '@/lib/quiz/assemble';
import type { Blueprint, Form } from '@/lib/quiz/form';
import { runs } from '../kernel/runs';

interface Draw {
  kind: 'choice' | 'typed' | 'order';
  facts: number[];
  mentions: number[];
  stem: number;
  objective: string;
  key: number;
}

/** An item of a random bank. Some keys are long enough to leak, and some stems hold them. */
function itemOf({ kind, facts, mentions, stem, objective, key }: Draw, i: number): Item {
  const id = `${kind}:${i}`;
  const keyText = key < 3 ? `a long key of number ${key}` : `key ${i}`;
  const body = {
    choice: {
      options: [keyText, 'wrong one', 'wrong two'].map((text, n) => ({
        id: `${id}-${n}`,
        text,
        correct: n === 0,
        feedback: '',
        fact: '',
      })),
    },
    typed: { type: 'number', value: i, unit: 'boat', feedback: '' },
    order: {
      lines: [0, 1, 2, 3].map((n) => ({
        id: `${id}-${n}`,
        text: `line ${i} ${n}`,
        date: `200${n}`,
        fact: '',
        statement: '',
      })),
    },
  }[kind];
  const named = (numbers: number[]) => [...new Set(numbers)].map((n) => `fact-${n}`);
  return makeItem({
    id,
    kind,
    stem: stem < 3 ? `What of a long key of number ${stem}?` : `Stem ${stem}?`,
    where: '',
    facts: named(facts),
    mentions: named(mentions),
    objective,
    level: 'recall',
    body,
  });
}

const fact = fc.integer({ min: 0, max: 40 });
const draw: fc.Arbitrary<Draw> = fc.record({
  kind: fc.constantFrom('choice', 'choice', 'choice', 'typed', 'order'),
  facts: fc.array(fact, { minLength: 1, maxLength: 3 }),
  mentions: fc.array(fact, { maxLength: 2 }),
  stem: fc.integer({ min: 0, max: 40 }),
  objective: fc.constantFrom('one', 'two', 'three'),
  key: fc.integer({ min: 0, max: 20 }),
});
const banks = fc.array(draw, { maxLength: 50 }).map((draws) => draws.map(itemOf));
const blueprint: Blueprint = { length: 10, weights: { one: 4, two: 3, three: 3 }, mostOfOneKind: 0.7 };
const itemsOf = (form: Form) => form.seats.map(({ item }) => item);

/** What must hold between two items of one form. */
const clash = (a: Item, b: Item): string | false =>
  (a.stem === b.stem && 'one stem') ||
  (a.facts.some((one) => b.mentions.includes(one)) && 'a wrong option speaks of a fact that is asked') ||
  (b.facts.some((one) => a.mentions.includes(one)) && 'a wrong option speaks of a fact that is asked') ||
  (leaks(a, b) && 'one tells the key of the other');

test('whatever the bank, the hard rules hold', () => {
  fc.assert(
    fc.property(banks, fc.string(), (bank, seed) => {
      const { forms, warnings } = assemble(bank, blueprint, seed);
      expect(forms.map(({ name }) => name)).toEqual(['a', 'b']);
      const asked = forms.flatMap(itemsOf).flatMap(({ facts }) => facts);
      expect(new Set(asked).size).toBe(asked.length);
      for (const form of forms) {
        const items = itemsOf(form);
        items.forEach((a, i) => items.slice(i + 1).forEach((b) => expect(clash(a, b)).toBe(false)));
        expect(items.length).toBeLessThanOrEqual(blueprint.length);
        expect(warnings.filter((warning) => warning.startsWith(`form ${form.name.toUpperCase()} `))).toHaveLength(
          items.length < blueprint.length ? 1 : 0,
        );
      }
    }),
    runs(150),
  );
});

test('a form is short only where no item is left that fits it', () => {
  fc.assert(
    fc.property(banks, fc.string(), (bank, seed) => {
      const { forms } = assemble(bank, blueprint, seed);
      const asked = forms.flatMap(itemsOf).flatMap(({ facts }) => facts);
      for (const form of forms.filter(({ seats }) => seats.length < blueprint.length)) {
        const fits = bank.filter(
          (item) =>
            !item.facts.some((one) => asked.includes(one)) && itemsOf(form).every((other) => !clash(item, other)),
        );
        expect(fits.map(({ id }) => id)).toEqual([]);
      }
    }),
    runs(100),
  );
});

test('options are all there, once; keys lie evenly; lines to be ordered are out of order', () => {
  fc.assert(
    fc.property(banks, fc.string(), (bank, seed) => {
      for (const form of assemble(bank, blueprint, seed).forms) {
        const positions = [0, 0, 0];
        for (const { item, order } of form.seats) {
          const ids = kindOf(item).optionIds(item);
          expect([...order].sort()).toEqual([...ids].sort());
          if (item.kind === 'order') expect(order).not.toEqual(ids);
          if (item.kind === 'choice') positions[order.indexOf(ids[0]!)]! += 1;
        }
        expect(Math.max(...positions) - Math.min(...positions)).toBeLessThanOrEqual(1);
      }
    }),
    runs(100),
  );
});

test('the same bank in another order gives the same forms, and another seed may give others', () => {
  const bank = fc.sample(draw, { numRuns: 60, seed: 7 }).map(itemOf);
  const once = assemble(bank, blueprint, 'seed');
  for (const mix of ['x', 'y', 'z']) expect(assemble(shuffle(bank, seeded(mix)), blueprint, 'seed')).toEqual(once);
  const others = ['p', 'q', 'r'].map((seed) => JSON.stringify(assemble(bank, blueprint, seed).forms));
  expect(others.filter((forms) => forms !== JSON.stringify(once.forms))).not.toEqual([]);
});

const plain = (change: Partial<Draw>, i: number) =>
  itemOf({ kind: 'choice', facts: [i], mentions: [], stem: 10 + i, objective: 'one', key: 9, ...change }, i);
const many = (n: number, change: (i: number) => Partial<Draw> = () => ({})) =>
  Array.from({ length: n }, (_, i) => plain(change(i), i));
const sizes = (bank: Item[], length = 4) =>
  assemble(bank, { ...blueprint, length }, 's').forms.map(({ seats }) => seats.length);

test.each<[string, Item[], number[]]>([
  ['no items', [], [0, 0]],
  ['one item', many(1), [1, 0]],
  ['five items for two forms of four', many(5), [3, 2]],
  ['enough items', many(8), [4, 4]],
  ['many items on one fact', many(8, () => ({ facts: [1] })), [1, 0]],
  ['many items of one stem', many(8, () => ({ stem: 5 })), [1, 1]],
  ['items that each mention the fact of the next', many(3, (i) => ({ mentions: [i + 1] })), [2, 1]],
  ['a stem that tells the key of another', [plain({ key: 1 }, 0), plain({ stem: 1 }, 1)], [1, 1]],
])('%s', (_, bank, wanted) => {
  expect(sizes(bank)).toEqual(wanted);
});

test('a short bank is said, form by form, and nothing repeats', () => {
  const { forms, warnings } = assemble(many(5), { ...blueprint, length: 4 }, 's');
  expect(warnings).toEqual([
    'form A has 3 of 4 items: add facts that can be asked',
    'form B has 2 of 4 items: add facts that can be asked',
  ]);
  expect(new Set(forms.flatMap(itemsOf).map(({ id }) => id)).size).toBe(5);
});

test('objectives are asked by their weights', () => {
  const bank = many(60, (i) => ({ objective: ['one', 'two', 'three'][i % 3]! }));
  for (const form of assemble(bank, blueprint, 's').forms) {
    const count = (objective: string) => itemsOf(form).filter((item) => item.objective === objective).length;
    expect([count('one'), count('two'), count('three')]).toEqual([4, 3, 3]);
  }
});

test('no kind takes more than its share while others are left', () => {
  const bank = many(60, (i) => ({ kind: (['choice', 'typed', 'order'] as const)[i % 3]!, objective: 'one' }));
  for (const form of assemble(bank, blueprint, 's').forms)
    for (const kind of ['choice', 'typed', 'order'])
      expect(itemsOf(form).filter((item) => item.kind === kind).length).toBeLessThanOrEqual(7);
});

test.each<[string, Partial<Draw>, Partial<Draw>, boolean]>([
  ['a stem that holds a long key', { key: 1 }, { stem: 1 }, true],
  ['the same long key twice', { key: 1 }, { key: 1 }, true],
  ['two long keys', { key: 1 }, { key: 2 }, false],
  ['short keys', { key: 9 }, { key: 9 }, false],
  ['the wrong options that all share', { key: 9 }, { stem: 2 }, false],
])('%s: leaks → %s', (_, a, b, told) => {
  expect(leaks(plain(a, 0), plain(b, 1))).toBe(told);
  expect(leaks(plain(b, 1), plain(a, 0))).toBe(told);
});
