import { slotsSchema } from '@/lib/fact/kind';
import { factKind, factKinds } from '@/lib/fact/kinds';
import { slotSchemas, type SlotSpec } from '@/lib/fact/slot';

const kinds = Object.entries(factKinds);

test.each(kinds)('%s is registered under its own name and says what it is', (name, kind) => {
  expect(kind.name).toBe(name);
  expect(kind.says.length).toBeGreaterThan(10);
  expect(factKind(name)).toBe(kind);
});

test.each(kinds)('%s: key and answer are slots of the kind, and no slot is both', (_, kind) => {
  const slots = Object.keys(kind.slots);
  const key: readonly string[] = kind.key;
  const answer: readonly string[] = kind.answer;
  expect(slots).toEqual(expect.arrayContaining([...key, ...answer]));
  expect(key.filter((slot) => answer.includes(slot))).toEqual([]);
  expect(key.length).toBeGreaterThan(0);
});

test.each(kinds)('%s: every slot says what it holds, and is needed unless marked', (_, kind) => {
  const samples = {
    entity: 'a',
    entities: ['a'],
    term: 'a',
    amount: { value: 1, unit: 'day' },
    moment: { date: '2024' },
  };
  const slots = Object.entries<SlotSpec>(kind.slots);
  const whole = Object.fromEntries(slots.map(([name, { type, oneOf }]) => [name, oneOf?.[0] ?? samples[type]]));
  const parse = (value: unknown) => slotsSchema(kind).safeParse(value).success;
  expect(parse(whole)).toBe(true);
  expect(parse({ ...whole, surprise: 'x' })).toBe(false);
  for (const [name, spec] of slots) {
    if (spec.oneOf) expect(parse({ ...whole, [name]: 'a' })).toBe(false);
    expect(spec.says).not.toBe('');
    const { [name]: _, ...rest } = whole;
    expect(parse(rest)).toBe(spec.optional === true);
  }
});

test('the charter of kinds is complete', () => {
  const charter =
    'role event deadline money quantity statement position policy-rule legal-power legal-limit definition penalty ' +
    'process-step consequence date-in-force relation';
  expect(Object.keys(factKinds)).toEqual(expect.arrayContaining(charter.split(' ')));
});

test('a kind that nobody registered is unknown', () => {
  expect(factKind('rumor')).toBeUndefined();
});

test.each<[keyof typeof slotSchemas, unknown, boolean]>([
  ['entity', 'harbor-board', true],
  ['entity', 'The Board', false],
  ['entities', ['harbor-board'], true],
  ['entities', [], false],
  ['term', 'x'.repeat(120), true],
  ['term', 'x'.repeat(121), false],
  ['term', '', false],
  ['amount', { value: 3, unit: 'boat' }, true],
  ['amount', { value: 3, unit: 'boat', comparator: 'at-least' }, true],
  ['amount', { value: 3, unit: 'boat', comparator: 'many' }, false],
  ['amount', { value: '3', unit: 'boat' }, false],
  ['amount', { value: 3 }, false],
  ['amount', { value: 3, unit: 'boat', note: 'x' }, false],
  ['moment', { date: '2024-02-29' }, true],
  ['moment', { date: '2023-02-29' }, false],
  ['moment', { date: '2024-03', time: '17:00' }, true],
  ['moment', { date: '2024-03-01', time: '24:00' }, false],
  ['moment', { date: '2024-02-24/2024-02-27' }, false],
])('a slot of type %s takes %j: %s', (type, value, taken) => {
  expect(slotSchemas[type].safeParse(value).success).toBe(taken);
});

test('an amount without a comparator is exact', () => {
  expect(slotSchemas.amount.parse({ value: 3, unit: 'boat' })).toEqual({
    value: 3,
    unit: 'boat',
    comparator: 'exactly',
  });
});
