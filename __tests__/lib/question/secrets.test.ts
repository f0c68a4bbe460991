import { generateItems, itemKinds, kindOf } from '@/lib/question';
import type { Item } from '@/lib/question/item';
import { claims, closing, dark, members, settled, words } from './asking';
import { base, say, worldOf } from './world';

/** What the fixture's facts give, and what changed ones give to the kinds that the fixture has nothing for. */
const items = [
  ...generateItems(worldOf(base.facts)),
  ...[[closing, ...members], words, claims].flatMap((facts) =>
    generateItems(worldOf(facts)).filter(({ kind }) => kind === 'multiple' || kind === 'match'),
  ),
  ...generateItems(worldOf([settled, dark])).filter(({ id }) => /^record|:case-/.test(id)),
];
const facts = [...base.facts, closing];
const cases = items.map((item) => [item.id, item] as const);
const viewOf = (item: Item) => kindOf(item).view(item, kindOf(item).optionIds(item), say);

/** Fields that a browser may hold, of an item and of an option. */
const FIELDS = ['id', 'version', 'kind', 'stem', 'where', 'hint', 'invalid', 'options', 'rows', 'field', 'start'];

test('there are items of every kind', () => {
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(Object.keys(itemKinds)));
});

test.each(cases)('%s shows these fields and no others', (_, item) => {
  const view = viewOf(item);
  expect(Object.keys(view).filter((field) => !FIELDS.includes(field))).toEqual([]);
  for (const option of view.options) expect(Object.keys(option)).toEqual(['id', 'text']);
  for (const row of view.rows ?? []) expect(['id,text', 'id,text,after']).toContain(Object.keys(row).join());
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
    ...shownTexts(item),
    ...kindOf(item).optionIds(item),
    // The claim that a record would settle is the question itself.
    ...(item.kind === 'record'
      ? base.facts.filter(({ id }) => id === item.facts[0]).map(({ statement }) => statement)
      : []),
    'number',
    'date',
    'USD',
    'percent',
  ]);
  const around = facts
    .filter(({ id }) => [...item.facts, ...item.mentions].includes(id))
    .flatMap((fact) => [fact.statement, fact.explain, ...fact.misconceptions.map(({ why }) => why)]);
  const units = item.kind === 'typed' ? [(item.body as { unit?: string }).unit] : [];
  return [...leaves(item), ...around]
    .filter((leaf) => leaf !== undefined && leaf !== '' && !public_.has(leaf) && !units.includes(leaf))
    .map((leaf) => JSON.stringify(leaf).replace(/^"|"$/g, ''));
}

/** The words and names of options, lines and rows: whatever has a text is shown. */
const shownTexts = (item: Item): string[] =>
  Object.values(item.body as Record<string, unknown>)
    .filter(Array.isArray)
    .flatMap((parts: { id: string; text: string; after?: string }[]) =>
      parts.flatMap(({ id, text, after }) => [id, text, after ?? '']),
    );

function leaves(value: unknown): (string | undefined)[] {
  if (typeof value === 'string') return [value];
  // A short number may stand in a version or an id by chance.
  if (typeof value === 'number') return value > 99 ? [String(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

test('the browser’s name of an item and of an option says nothing of the fact', () => {
  for (const item of items) {
    const { id, options, rows = [] } = viewOf(item);
    expect(id).toMatch(/^q[0-9a-f]{10}$/);
    for (const option of options) expect(option.id).toMatch(/^o[0-9a-f]{8}$/);
    for (const row of rows) expect(row.id).toMatch(/^r[0-9a-f]{8}$/);
  }
  const ids = items.map(viewOf).flatMap((view) => [view, ...view.options, ...(view.rows ?? [])].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
