import fc from 'fast-check';
import { seeded, shuffle } from '@/lib/kernel/random';
import { kindOf } from '@/lib/question';
import type { Item } from '@/lib/question/item';
import { assemble } from '@/lib/quiz/assemble';
import { clashInForm } from '@/lib/quiz/clash';
import { formNames, RESERVED_FORM, type Form } from '@/lib/quiz/form';
import { leaks } from '@/lib/quiz/leaks';
import { formForSeat } from '@/lib/quiz/seat';
import { runs } from '../kernel/runs';
import { banks, blueprint, draw, itemOf, many, plain, type Draw } from './random-bank';

const itemsOf = (form: Form) => form.seats.map(({ item }) => item);
const isReserved = (form: Form) => form.name === RESERVED_FORM;

/** What must hold between two items of one form: said here again in full, so that `clashInForm` is checked too. */
const clash = (a: Item, b: Item): boolean =>
  (a.kind === 'choice' && b.kind === 'choice' && a.stem === b.stem) ||
  keyOf(a) === keyOf(b) ||
  a.facts.some((one) => b.mentions.includes(one)) ||
  b.facts.some((one) => a.mentions.includes(one)) ||
  leaks(a, b);

const keyOf = (item: Item) =>
  item.kind === 'choice' ? (item.body as { options: { text: string }[] }).options[0]!.text : item.id;

/** A practice item that speaks of a fact which the reserved form asks. */
const tells = (practice: Item, reserved: Item) => practice.mentions.some((one) => reserved.facts.includes(one));

test('whatever the bank, the hard rules hold', () => {
  fc.assert(
    fc.property(banks, fc.string(), (bank, seed) => {
      const { forms, warnings } = assemble(bank, blueprint, seed);
      expect(forms.map(({ name }) => name)).toEqual([...formNames]);
      const asked = forms.flatMap(itemsOf).flatMap(({ facts }) => facts);
      expect(new Set(asked).size).toBe(asked.length);
      for (const form of forms) {
        const items = itemsOf(form);
        items.forEach((a, i) =>
          items.slice(i + 1).forEach((b) => {
            expect(clash(a, b)).toBe(false);
            expect(clashInForm(a, b)).toBeUndefined();
          }),
        );
        expect(items.length).toBeLessThanOrEqual(blueprint.length);
        expect(
          warnings.filter(
            (warning) => warning.startsWith(`form ${form.name.toUpperCase()} `) && warning.includes(' of 10 items'),
          ),
        ).toHaveLength(items.length < blueprint.length ? 1 : 0);
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
            !item.facts.some((one) => asked.includes(one)) &&
            itemsOf(form).every((other) => !clash(item, other)) &&
            forms
              .filter((other) => isReserved(other) !== isReserved(form))
              .flatMap(itemsOf)
              .every((other) => !(isReserved(form) ? tells(other, item) : tells(item, other))),
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

const sizes = (bank: Item[], length = 4) =>
  assemble(bank, { ...blueprint, length, mostOfOneKind: 1 }, 's').forms.map(({ seats }) => seats.length);

test.each<[string, Item[], number[]]>([
  ['no items', [], [0, 0, 0]],
  ['one item', many(1), [1, 0, 0]],
  ['seven items for three forms of four', many(7), [3, 2, 2]],
  ['enough items', many(12), [4, 4, 4]],
  ['many items on one fact', many(8, () => ({ facts: [1] })), [1, 0, 0]],
  ['many items of one stem', many(8, () => ({ stem: 5 })), [1, 1, 1]],
  ['a stem that tells the key of another', [plain({ key: 1 }, 0), plain({ stem: 1 }, 1)], [1, 1, 0]],
])('%s', (_, bank, wanted) => {
  expect(sizes(bank)).toEqual(wanted);
});

test('a short bank is said, form by form, and nothing repeats', () => {
  const weights = { one: 1 };
  const { forms, warnings } = assemble(many(7), { ...blueprint, weights, length: 4, mostOfOneKind: 1 }, 's');
  expect(warnings).toEqual([
    'form A has 3 of 4 items: add facts that can be asked',
    'form B has 2 of 4 items: add facts that can be asked',
    'form C has 2 of 4 items: add facts that can be asked',
  ]);
  expect(new Set(forms.flatMap(itemsOf).map(({ id }) => id)).size).toBe(7);
});

test('a form that can only be filled with one kind is filled, and it is said', () => {
  const { forms, warnings } = assemble(
    many(12),
    { ...blueprint, weights: { one: 1 }, length: 4, mostOfOneKind: 0.5 },
    's',
  );
  expect(forms.map(({ seats }) => seats.length)).toEqual([4, 4, 4]);
  expect(warnings).toEqual(
    ['A', 'B', 'C'].map(
      (form) => `form ${form} has 4 items of kind choice, at most 2 are wanted: add facts for other kinds`,
    ),
  );
});

test('an objective of which nothing can be asked is said', () => {
  const { warnings } = assemble(
    many(12),
    { ...blueprint, weights: { one: 1, two: 1 }, length: 4, mostOfOneKind: 1 },
    's',
  );
  expect(warnings).toContain('form A asks nothing of objective "two": add facts that can be asked');
});

const aboveRecall = (item: Item): Item => ({ ...item, level: 'distinguish' });

test('items above recall are preferred until there are enough, and a lack of them is said', () => {
  const bank = many(60).map((item, i) => (i % 6 === 0 ? aboveRecall(item) : item));
  const wanted = { ...blueprint, weights: { one: 1 }, mostOfOneKind: 1, aboveRecall: 0.3 };
  for (const form of assemble(bank, wanted, 's').forms)
    expect(itemsOf(form).filter(({ level }) => level !== 'recall').length).toBeGreaterThanOrEqual(3);
  expect(assemble(many(60), wanted, 's').warnings).toEqual(
    ['A', 'B', 'C'].map(
      (form) => `form ${form} has 0 items above recall, 3 are wanted: add cases, lists or matches to its facts`,
    ),
  );
});

test('whatever the bank, a share of the facts of each objective is kept, or it is said; practice never speaks of them', () => {
  fc.assert(
    fc.property(banks, fc.string(), (bank, seed) => {
      const { forms, reserved, warnings } = assemble(bank, { ...blueprint, reserved: 1 / 3 }, seed);
      const practice = forms.filter((form) => !isReserved(form)).flatMap(itemsOf);
      const open = practice.flatMap(({ facts, mentions }) => [...facts, ...mentions]);
      expect(reserved.filter((fact) => open.includes(fact))).toEqual([]);
      expect(reserved).toEqual(
        expect.arrayContaining(
          forms
            .filter(isReserved)
            .flatMap(itemsOf)
            .flatMap(({ facts }) => facts),
        ),
      );
      for (const objective of ['one', 'two', 'three']) {
        const facts = new Set(bank.filter((item) => item.objective === objective).flatMap((item) => item.facts));
        const kept = reserved.filter((fact) => facts.has(fact)).length;
        const said = warnings.some((warning) =>
          warning.startsWith(`objective "${objective}" keeps ${kept} of ${facts.size} `),
        );
        expect(said).toBe(kept < Math.ceil(facts.size / 3));
      }
    }),
    runs(100),
  );
});

test('another seat gets the same items in the same order, its options by its own seed', () => {
  const form = assemble(many(30), { ...blueprint, weights: { one: 1 }, mostOfOneKind: 1 }, 's').forms[2]!;
  const seats = ['seat-1', 'seat-2', 'seat-1'].map((seed) => formForSeat(form, seed));
  for (const seat of seats) expect(itemsOf(seat).map(({ id }) => id)).toEqual(itemsOf(form).map(({ id }) => id));
  expect(seats[0]).toEqual(seats[2]);
  expect(seats[0]).not.toEqual(seats[1]);
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
