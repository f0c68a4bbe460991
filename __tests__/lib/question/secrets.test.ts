import { kindOf, generateItems } from '@/lib/question';
import type { Item } from '@/lib/question/item';
import type { OneOfBody as ChoiceBody } from '@/lib/question/one-of';
import { base, say, worldOf } from './world';

const items = generateItems(worldOf(base.facts));
const cases = items.map((item) => [item.id, item] as const);
const viewOf = (item: Item) => kindOf(item).view(item, kindOf(item).optionIds(item), say);

/** Fields that a browser may hold, of an item and of an option. */
const FIELDS = ['id', 'version', 'kind', 'stem', 'where', 'hint', 'invalid', 'options', 'rows', 'field', 'start'];

test('the fixture gives items of every kind', () => {
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['choice', 'typed', 'order']));
});

test.each(cases)('%s shows these fields and no others', (_, item) => {
  const view = viewOf(item);
  expect(Object.keys(view).filter((field) => !FIELDS.includes(field))).toEqual([]);
  for (const option of view.options) expect(Object.keys(option)).toEqual(['id', 'text']);
});

test.each(cases)('%s shows no key, feedback, fact or objective', (_, item) => {
  const shown = JSON.stringify(viewOf(item));
  const secrets = secretsOf(item);
  expect(secrets.length).toBeGreaterThan(2);
  expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
});

/** Every word of an item that is not meant for the eye: its texts aside, all strings and numbers in it. */
function secretsOf(item: Item): string[] {
  const public_ = new Set([
    item.stem,
    item.where,
    item.version,
    item.kind,
    ...optionTexts(item),
    ...kindOf(item).optionIds(item),
    'number',
    'date',
    'USD',
    'percent',
  ]);
  const facts = base.facts.filter(({ id }) => [...item.facts, ...item.mentions].includes(id));
  const around = facts.flatMap((fact) => [fact.statement, fact.explain, ...fact.misconceptions.map(({ why }) => why)]);
  const units = item.kind === 'typed' ? [(item.body as { unit?: string }).unit] : [];
  return [...leaves(item), ...around]
    .filter((leaf) => leaf !== undefined && leaf !== '' && !public_.has(leaf) && !units.includes(leaf))
    .map((leaf) => JSON.stringify(leaf).replace(/^"|"$/g, ''));
}

const optionTexts = (item: Item): string[] =>
  item.kind === 'choice'
    ? (item.body as ChoiceBody).options.map(({ text }) => text)
    : item.kind === 'order'
      ? (item.body as { lines: { text: string }[] }).lines.map(({ text }) => text)
      : [];

function leaves(value: unknown): (string | undefined)[] {
  if (typeof value === 'string') return [value];
  // A short number may stand in a version or an id by chance.
  if (typeof value === 'number') return value > 99 ? [String(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

test('the browser’s name of an item and of an option says nothing of the fact', () => {
  for (const item of items) {
    const { id, options } = viewOf(item);
    expect(id).toMatch(/^q[0-9a-f]{10}$/);
    for (const option of options) expect(option.id).toMatch(/^o[0-9a-f]{8}$/);
  }
  const ids = items.flatMap((item) => [viewOf(item).id, ...viewOf(item).options.map(({ id }) => id)]);
  expect(new Set(ids).size).toBe(ids.length);
});
