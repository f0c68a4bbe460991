import fc from 'fast-check';
import { makeItem, optionId, rowId, type Item } from '@/lib/question/item';
import { inRows, type Row, type RowsBody } from '@/lib/question/rows';
import { say } from './world';
import { runs } from '../kernel/runs';

const ID = 'order:sample:rows';
const option = (text: string, more: object = {}) => ({ id: optionId(ID, text), text, ...more });
const row = (text: string, key: string, more: Partial<Row> = {}): Row => ({
  id: rowId(ID, text),
  text,
  key: optionId(ID, key),
  feedback: `${key} it is.`,
  fact: `fact-${key}`,
  ...more,
});
const itemOf = (body: RowsBody): Item<RowsBody> =>
  makeItem({
    id: ID,
    kind: 'order',
    stem: 'Which colour is each lamp?',
    where: 'Coast Wire',
    facts: body.rows.map(({ fact }) => fact),
    mentions: [],
    objective: 'lighthouse-law',
    level: 'distinguish',
    body,
  });

const kind = inRows('order', { hint: 'quiz.chooseOne', arrangement: 'free' });
const options = [option('Red'), option('Green'), option('Violet', { why: 'No lamp is violet.', fact: 'fact-none' })];
const [red, green, violet] = options.map(({ id }) => id) as [string, string, string];
const lamps = itemOf({
  rows: [row('The lamp of a pier at night', 'Red'), row('The lamp of a buoy', 'Green')],
  options,
});
const gaps = itemOf({
  rows: [
    row('On a pier the lamp is', 'Red', { after: 'by night' }),
    row('', 'Green', { after: ', seen from a buoy, means go.' }),
  ],
  options: [option('Red'), option('Green')],
});

test('a browser gets rows and options in the order of the seat, and an empty answer for each row', () => {
  const view = kind.view(lamps, [violet, green, red], say);
  expect(view.rows).toEqual([
    { id: rowId(ID, 'The lamp of a pier at night'), text: 'The lamp of a pier at night' },
    { id: rowId(ID, 'The lamp of a buoy'), text: 'The lamp of a buoy' },
  ]);
  expect(view.options).toEqual([
    { id: violet, text: 'Violet' },
    { id: green, text: 'Green' },
    { id: red, text: 'Red' },
  ]);
  expect(view).toMatchObject({ start: ['', ''], hint: 'Choose one.', invalid: 'Choose an answer in each row first.' });
});

test('of a row a browser gets its name, its text and what follows the gap, and nothing else', () => {
  expect(kind.view(gaps, kind.optionIds(gaps), say).rows!.map((one) => Object.keys(one))).toEqual([
    ['id', 'text', 'after'],
    ['id', 'text', 'after'],
  ]);
  const sent = JSON.stringify([kind.view(lamps, kind.optionIds(lamps), say), kind.view(gaps, [], say)]);
  expect(sent).not.toMatch(/it is\.|fact-|No lamp is|"key"|feedback/);
});

test('a row has a name that says nothing', () => {
  expect(rowId(ID, 'The lamp of a buoy')).toMatch(/^r[0-9a-f]{8}$/);
  expect(rowId(ID, 'The lamp of a buoy')).not.toBe(rowId(ID, 'The lamp of a pier'));
});

test.each<[string, unknown, boolean]>([
  ['an option for each row', [red, violet], true],
  ['one option for both rows', [red, red], true],
  ['a row without its option', [red, ''], false],
  ['a row too few', [red], false],
  ['a row too many', [red, green, violet], false],
  ['an unknown option', [red, 'o00000000'], false],
  ['a row for an option', [red, lamps.body.rows[0]!.id], false],
  ['a text', red, false],
  ['nothing', undefined, false],
  ['no rows', [], false],
])('an answer with %s', (_, answer, good) => {
  expect(kind.parse(lamps, answer)).toMatchObject(
    good ? { ok: true, value: answer } : { ok: false, problems: [{ code: 'answer-shape' }] },
  );
});

test.each<[string, string[], number, boolean[]]>([
  ['both right', [red, green], 1, [true, true]],
  ['one right', [red, violet], 0.5, [true, false]],
  ['swapped', [green, red], 0, [false, false]],
  ['one option twice', [green, green], 0.5, [false, true]],
])('%s: %j is worth %d', (_, given, points, right) => {
  const grade = kind.grade(lamps, given, say, 'en');
  expect(grade).toMatchObject({ points, correct: points === 1, options: [] });
  expect(grade.rows!.map(({ correct }) => correct)).toEqual(right);
  expect(grade.why).toEqual(points === 1 ? [] : [`${points * 2} of 2 rows are right.`]);
});

test('of a single row nothing is counted', () => {
  const one = { ...lamps, body: { ...lamps.body, rows: lamps.body.rows.slice(0, 1) } };
  expect(kind.grade(one, [green], say, 'en')).toMatchObject({ points: 0, why: [] });
});

test('points are the share of right rows, and all of them only for the key', () => {
  const choices = fc.constantFrom(red, green, violet);
  fc.assert(
    fc.property(fc.tuple(choices, choices), ([first, second]) => {
      const { points, correct } = kind.grade(lamps, [first, second], say, 'en');
      expect(points).toBe((Number(first === red) + Number(second === green)) / 2);
      expect(correct).toBe(first === red && second === green);
    }),
    runs(50),
  );
});

test('each row is told with what was chosen and what belongs, and why what belongs to no row does not', () => {
  expect(kind.grade(lamps, [red, violet], say, 'en').rows).toEqual([
    {
      id: lamps.body.rows[0]!.id,
      text: 'The lamp of a pier at night',
      key: 'Red',
      chosen: 'Red',
      correct: true,
      feedback: 'Red it is.',
    },
    {
      id: lamps.body.rows[1]!.id,
      text: 'The lamp of a buoy',
      key: 'Green',
      chosen: 'Violet',
      correct: false,
      feedback: 'No lamp is violet. Green it is.',
    },
  ]);
});

test('the key reads as pairs, and in a gap as a sentence', () => {
  expect(kind.grade(lamps, [red, green], say, 'en').key).toBe(
    'The lamp of a pier at night: Red; The lamp of a buoy: Green',
  );
  expect(kind.grade(gaps, [], say, 'en').key).toBe(
    'On a pier the lamp is Red by night; Green, seen from a buoy, means go.',
  );
});

test('for an editor each row has its key, with all options below', () => {
  expect(kind.text(lamps).split('\n')).toEqual([
    'Which colour is each lamp?',
    '(Coast Wire)',
    '1. The lamp of a pier at night: [Red]',
    '2. The lamp of a buoy: [Green]',
    '- Red',
    '- Green',
    '- Violet',
  ]);
  expect(kind.text(gaps).split('\n').slice(2, 4)).toEqual([
    '1. On a pier the lamp is [Red] by night',
    '2. [Green], seen from a buoy, means go.',
  ]);
});

test('lint sees each row as a set of options of its own, the key of another row as false by that row', () => {
  const { groups, shown } = kind.facets(lamps);
  expect(groups.map(({ prompt }) => prompt)).toEqual(['The lamp of a pier at night', 'The lamp of a buoy']);
  expect(groups[1]!.options).toEqual([
    { text: 'Red', correct: false, feedback: 'Red it is.', fact: 'fact-Red' },
    { text: 'Green', correct: true, feedback: 'Green it is.', fact: 'fact-Green' },
    { text: 'Violet', correct: false, feedback: 'No lamp is violet.', fact: 'fact-none' },
  ]);
  expect(shown).toEqual(['The lamp of a pier at night', 'The lamp of a buoy', 'Red', 'Green', 'Violet']);
});

test('an item is given away by the words of its rows, or by those of its gaps if they are no mere name', () => {
  expect(kind.facets(lamps).keys).toEqual(['The lamp of a pier at night', 'The lamp of a buoy']);
  expect(kind.facets(gaps).keys).toEqual([]);
  const long = itemOf({
    rows: [row('On a pier the lamp is', 'Red and green by turns', { after: '' })],
    options: [option('Red and green by turns'), option('Red')],
  });
  expect(kind.facets(long).keys).toEqual(['Red and green by turns']);
  expect(kind.facets(long).shown[0]).toBe('On a pier the lamp is ____');
});
