import fc from 'fast-check';
import type { Fact } from '@/lib/fact/schema';
import { order, rightPairs } from '@/lib/question/kinds/order';
import { fact, only, say, worldOf } from './world';
import { runs } from '../kernel/runs';

const stone = fact('first-stone');
const event = (date: string, i: number, change: Partial<Fact> = {}): Fact => ({
  ...stone,
  id: `event-${i}`,
  slots: { what: `thing ${i} happens`, when: { date } },
  ...change,
});
const generate = (facts: readonly Fact[]) => order.generate(worldOf(facts));
const datesOf = (facts: readonly Fact[]) => generate(facts).map(({ body }) => body.lines.map(({ date }) => date));

const tower = ['first-stone', 'lamp-first-lit', 'electric-lamp', 'storm-damage'].map(fact);
const item = only(generate(tower));
const key = item.body.lines.map(({ id }) => id);

test('four dated events give an order, the earliest first', () => {
  expect(item).toMatchObject({
    id: 'order:first-stone+lamp-first-lit+electric-lamp+storm-damage:when',
    stem: 'Put these in order of time, the earliest first.',
    where: 'Coast Wire',
    objective: 'lighthouse-history',
    level: 'compare',
    mentions: [],
  });
  expect(item.body.lines.map(({ text, date }) => [date, text])).toEqual([
    ['1881-05-12', 'Workers lay the first stone of the tower'],
    ['1883-08-02', 'Keepers light the lamp for the first time'],
    ['1931-10-14', 'An electric lamp replaces the oil flame'],
    ['1974-11-27', 'A storm breaks the lantern glass'],
  ]);
});

test.each<[string, string[], string[][]]>([
  ['three events', ['2001', '2002', '2003'], []],
  ['two pairs on one day each', ['2001', '2001', '2003', '2003'], []],
  ['one date twice', ['2001', '2001', '2002', '2003'], [['2001', '2002', '2003']]],
  ['a year and a month in it', ['2001', '2001-05', '2002', '2003'], [['2001', '2002', '2003']]],
  [
    'a year, and two months in it that differ',
    ['2025', '2025-03', '2025-06', '2026', '2027'],
    [['2025', '2026', '2027']],
  ],
  [
    'an interval and days in it',
    ['2025-01/2025-04', '2025-02-01', '2025-04-30', '2025-05-01', '2026'],
    [['2025-01/2025-04', '2025-05-01', '2026']],
  ],
  [
    'eight events, which make two',
    ['2001', '2002', '2003', '2004', '2005', '2006', '2007', '2008'],
    [
      ['2001', '2003', '2005', '2007'],
      ['2002', '2004', '2006', '2008'],
    ],
  ],
])('%s', (_, dates, groups) => {
  expect(datesOf(dates.map((date, i) => event(date, i)))).toEqual(groups);
});

test.each<[string, Partial<Fact>]>([
  ['foreseen', { modality: 'forecast' }],
  ['denied', { modality: 'denied' }],
  ['hedged', { modality: 'hedged' }],
  ['not to be asked for its date', { ask: [] }],
  ['of a kind without a place in time', { kind: 'duty' }],
])('what is %s is never put in order', (_, change) => {
  expect(generate(tower.map((one) => ({ ...one, ...change })))).toEqual([]);
});

test('the same facts in another order give the same item', () => {
  expect(generate([...tower].reverse())).toEqual([item]);
});

test('no two lines can fall on one day, whatever the dates', () => {
  const date = fc.oneof(
    fc.integer({ min: 2000, max: 2006 }).map(String),
    fc
      .tuple(fc.integer({ min: 2000, max: 2006 }), fc.integer({ min: 1, max: 12 }))
      .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
    fc
      .tuple(fc.integer({ min: 2000, max: 2006 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, d]) => `${y}-06-${String(d).padStart(2, '0')}`),
  );
  fc.assert(
    fc.property(fc.array(date, { maxLength: 14 }), (dates) => {
      for (const lines of datesOf(dates.map((one, i) => event(one, i)))) {
        expect(lines.length).toBeGreaterThanOrEqual(3);
        // "2001" and "2001-05" overlap exactly where one begins with the other.
        lines.forEach((a, i) => lines.slice(i + 1).forEach((b) => expect(a < b && !b.startsWith(a)).toBe(true)));
      }
    }),
    runs(200),
  );
});

test.each([
  ['in order', [0, 1, 2, 3], 6],
  ['two neighbours swapped', [1, 0, 2, 3], 5],
  ['the last first', [3, 0, 1, 2], 3],
  ['the ends swapped', [3, 1, 2, 0], 1],
  ['backwards', [3, 2, 1, 0], 0],
])('%s: %j has %i of 6 pairs right', (_, shown, right) => {
  const given = shown.map((i) => key[i]!);
  expect(rightPairs(key, given)).toEqual({ right, total: 6 });
  const grade = order.grade(item, given, say, 'en');
  expect(grade).toMatchObject({
    correct: right === 6,
    points: right / 6,
    why: right === 6 ? [] : [`${right} of 6 pairs of lines stand in the right order.`],
  });
  expect(grade.options.map(({ correct }) => correct)).toEqual(shown.map((line, i) => line === i));
});

test('points fall from 1 to 0 and only the right order has them all', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(key, { minLength: 4 }), (given) => {
      const { right, total } = rightPairs(key, given);
      expect(right).toBeGreaterThanOrEqual(0);
      expect(right === total).toBe(given.every((id, i) => id === key[i]));
      expect(right + rightPairs(key, [...given].reverse()).right).toBe(total);
    }),
    runs(100),
  );
});

test('the key is told with its dates, and each line with its fact', () => {
  const grade = order.grade(item, key, say, 'en');
  expect(grade.key).toMatch(
    /^Workers lay the first stone of the tower \(12 May 1881\); Keepers .* \(27 November 1974\)$/,
  );
  expect(grade.options.map(({ feedback }) => feedback)).toEqual(tower.map(({ statement }) => statement));
});

test.each<[string, unknown, boolean]>([
  ['every line once', [...key].reverse(), true],
  ['one line missing', key.slice(1), false],
  ['one line twice', [key[0], key[0], key[1], key[2]], false],
  ['a line too many', [...key, key[0]], false],
  ['an unknown line', [...key.slice(1), 'o00000000'], false],
  ['a text', key.join(), false],
  ['nothing', undefined, false],
  ['no lines', [], false],
])('an answer with %s', (_, answer, good) => {
  expect(order.parse(item, answer)).toMatchObject(
    good ? { ok: true, value: answer } : { ok: false, problems: [{ code: 'answer-shape' }] },
  );
});

test('for an editor the lines are numbered, with their dates', () => {
  expect(order.text(item).split('\n').slice(2)).toEqual([
    '1. Workers lay the first stone of the tower [1881-05-12]',
    '2. Keepers light the lamp for the first time [1883-08-02]',
    '3. An electric lamp replaces the oil flame [1931-10-14]',
    '4. A storm breaks the lantern glass [1974-11-27]',
  ]);
});
