import fc from 'fast-check';
import { items } from '@/components/gallery/items';
import type { Draft, PublicItem } from '@/lib/question/item';
import {
  draftOf,
  fieldsOf,
  isGiven,
  partName,
  versionField,
  versionsOf,
  type Field,
} from '@/lib/question/plain-fields';
import { runs } from '../kernel/runs';

const sent = (...fields: readonly Field[]) => {
  const names = new Set(fields.map(([name]) => name));
  return new Map([...names].map((name) => [name, fields.filter(([one]) => one === name).map(([, value]) => value)]));
};

const kinds = Object.values(items);
const { choice, typed, multiple, match, order } = items;
const [stone, lamp, storm] = order.options.map(({ id }) => partName(order.id, id));
const [first, second] = match.rows!.map(({ id }) => partName(match.id, id));

test.each<[string, PublicItem, Field[], Draft]>([
  ['an option', choice, [['q1111111111', 'ob']], 'ob'],
  [
    'the same option twice',
    choice,
    [
      ['q1111111111', 'ob'],
      ['q1111111111', 'ob'],
    ],
    'ob',
  ],
  [
    'two options of which one is the answer',
    choice,
    [
      ['q1111111111', 'oa'],
      ['q1111111111', 'ob'],
    ],
    '',
  ],
  ['words as they were typed', typed, [['q2222222222', ' 31 lamps']], ' 31 lamps'],
  ['an empty field', typed, [['q2222222222', '  ']], ''],
  [
    'some options',
    multiple,
    [
      ['q4444444444', 'ow'],
      ['q4444444444', 'op'],
      ['q4444444444', 'ow'],
    ],
    ['ow', 'op'],
  ],
  [
    'an option for each row',
    match,
    [
      [first!, 'oi'],
      [second!, 'oe'],
    ],
    ['oi', 'oe'],
  ],
  [
    'an option for one row',
    match,
    [
      [first!, ''],
      [second!, 'oe'],
    ],
    ['', 'oe'],
  ],
  [
    'two options for a row',
    match,
    [
      [first!, 'oi'],
      [first!, 'oe'],
    ],
    ['', ''],
  ],
  [
    'a place for each line',
    order,
    [
      [stone!, '2'],
      [lamp!, '3'],
      [storm!, '1'],
    ],
    ['oz', 'ox', 'oy'],
  ],
  [
    'a place that two lines have',
    order,
    [
      [stone!, '1'],
      [lamp!, '1'],
      [storm!, '2'],
    ],
    ['', 'oz', ''],
  ],
  [
    'places that there are not',
    order,
    [
      [stone!, '0'],
      [lamp!, '4'],
      [storm!, 'first'],
    ],
    ['', '', ''],
  ],
  ['fields of another question', choice, [['q2222222222', '31']], ''],
])('%s', (_, item, fields, draft) => {
  expect(draftOf(item, sent(...fields))).toEqual(draft);
});

test.each(kinds)('$kind: without fields nothing is given, and the answer is empty', (item) => {
  expect(isGiven(item, new Map())).toBe(false);
  expect([draftOf(item, new Map())].flat().filter(Boolean)).toEqual([]);
});

test.each(kinds)('$kind: what is given is seen, also where it cannot be read', (item) => {
  const [[name] = ['']] = fieldsOf(item, anAnswer(item));
  expect(isGiven(item, sent([name, '?']))).toBe(true);
  expect(isGiven(item, sent([name, ' ']))).toBe(false);
});

test.each(kinds)('$kind: fields give back the answer that they were made of', (item) => {
  expect(draftOf(item, sent(...fieldsOf(item, anAnswer(item))))).toEqual(anAnswer(item));
});

test('whatever is sent, reading does not throw, and what was read is read again', () => {
  const name = fc.constantFrom(
    ...kinds.flatMap((item) => fieldsOf(item, anAnswer(item)).map(([one]) => one)),
    'v',
    '__proto__',
  );
  const fields = fc.array(fc.tuple(name, fc.oneof(fc.string(), fc.constantFrom('1', '2', '3', 'oa', 'oi'))));
  fc.assert(
    fc.property(fields, fc.constantFrom(...kinds), (all, item) => {
      const draft = draftOf(item, sent(...all));
      expect(draftOf(item, sent(...fieldsOf(item, draft)))).toEqual(draft);
      versionsOf(sent(...all));
    }),
    runs(200),
  );
});

test('the versions of questions are told together', () => {
  const versions = versionsOf(sent(versionField(choice), versionField(typed), ['v', 'nonsense'], ['v', '.']));
  expect([...versions]).toEqual([
    [choice.id, choice.version],
    [typed.id, typed.version],
  ]);
});

/** An answer to a question of each kind, with everything given. */
function anAnswer({ kind, options, rows }: PublicItem): Draft {
  const ids = options.map(({ id }) => id);
  if (rows) return rows.map((_, i) => ids[i]!);
  if (kind === 'multiple' || kind === 'order') return [...ids].reverse();
  return ids[1] ?? '31';
}
