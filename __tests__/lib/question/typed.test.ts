import type { Fact } from '@/lib/fact/schema';
import { typed } from '@/lib/question/kinds/typed';
import { parseDay, parseNumber } from '@/lib/question/read-typed';
import { baseWith } from '../../fixtures/lighthouse/lighthouse';
import { base, fact, only, say, worldOf } from './world';

const generate = (one: Fact, other: Parameters<typeof worldOf>[1] = {}) => typed.generate(worldOf([one], other));
const candles = fact('candles-burned');
const tallow = fact('tallow-order-end');
const fine = fact('dark-light-fine');

test('a sum, a count and a day are asked for in the words of their kinds', () => {
  expect([candles, tallow, fine].map((one) => only(generate(one)).stem)).toEqual([
    "What figure does the Guild's statement give for candles that the keepers burned in the first ten years?",
    'By the text of January 2024, when does the Beacon Regulation say that the Tallow Order ended?',
    'What is the largest fine that the Beacon Regulation sets for leaving a light dark?',
  ]);
});

test.each<[string, Partial<Fact>, string]>([
  [
    'a count in a unit that its subject does not name',
    { slots: { subject: 'the wait', amount: { value: 30, unit: 'day', comparator: 'exactly' } } },
    "What figure, in days, does the Guild's statement give for the wait?",
  ],
  [
    'a count in a unit that its subject names as one of several',
    { slots: { subject: 'number of lamps on a pier', amount: { value: 3, unit: 'lamp', comparator: 'exactly' } } },
    "What figure does the Guild's statement give for number of lamps on a pier?",
  ],
  [
    'a sum',
    { kind: 'money', slots: { subject: 'the lamp', amount: { value: 900, unit: 'USD', comparator: 'exactly' } } },
    "What sum, in US dollars, does the Guild's statement give for the lamp?",
  ],
  [
    'a share',
    { slots: { subject: 'the rise', amount: { value: 4, unit: 'percent', comparator: 'exactly' } } },
    "What figure, in percent, does the Guild's statement give for the rise?",
  ],
])('%s: the stem names the unit once', (_, change, stem) => {
  expect(only(generate({ ...candles, ...change, ask: ['amount'] })).stem).toBe(stem);
});

test('a day from a source without a state of its text is asked for as it is', () => {
  const evidence = tallow.evidence.map((one) => ({ ...one, source: 'coast-wire-2024-03-07' }));
  expect(only(generate({ ...tallow, evidence })).stem).toBe(
    'When does the Beacon Regulation say that the Tallow Order ended?',
  );
});

test('a label that begins with an article is written small in the middle of a stem', () => {
  const id = candles.evidence[0]!.source;
  const sources = [...base.sources.values()].map((one) => (one.id === id ? { ...one, label: 'A note' } : one));
  const world = worldOf([candles], { base: baseWith(base, { facts: [candles], sources }) });
  expect(only(typed.generate(world)).stem).toContain('What figure does a note give for');
});

const amount = (
  value: number,
  unit: string,
  comparator: 'exactly' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than',
) => ({
  slots: { ...fine.slots, amount: { value, unit, comparator } },
});
const date = (when: string) => ({ slots: { ...tallow.slots, when: { date: when } } });

test('no typed question where no objective asks for figures', () => {
  expect(generate(candles, { figures: new Set() })).toEqual([]);
});

test.each<[string, Fact]>([
  ['no objective of the lesson', { ...candles, objectives: ['another-lesson'] }],
  ['a figure that the editor did not offer', { ...candles, ask: undefined }],
  ['a slot that holds words', { ...fine, ask: ['fault'] }],
  ['a slot that holds a list', { ...fact('vote-courier'), ask: ['who'] }],
  ['a slot that it has not', { ...candles, ask: ['nothing'] }],
  ['a month, which nobody can type without doubt', { ...tallow, ...date('1883-09') }],
  ['a year', { ...tallow, ...date('1883') }],
  ['a least fine, since the question is for the largest', { ...fine, ...amount(300, 'USD', 'at-least') }],
  ['a fine above a sum', { ...fine, ...amount(300, 'USD', 'more-than') }],
  ['a penalty in a unit that is neither fine nor prison', { ...fine, ...amount(3, 'warning', 'at-most') }],
  ['a kind that the catalogue has no stem for', { ...candles, kind: 'relation' }],
])('no typed question from a fact with %s', (_, one) => {
  expect(generate(one)).toEqual([]);
});

test('a prison term is asked for as one', () => {
  expect(only(generate({ ...fine, ask: ['amount'], ...amount(2, 'year', 'at-most') })).stem).toBe(
    'What is the longest prison term that the Beacon Regulation sets for leaving a light dark?',
  );
});

test.each([
  ['10,000', 10000],
  ['10 000', 10000],
  ['10\u00a0000', 10000],
  ['10\u202f000', 10000],
  ['10’000', 10000],
  ["10'000", 10000],
  ['10000', 10000],
  ['$10,000', 10000],
  ['$ 10000', 10000],
  ['$10,000.00', 10000],
  ['10,000 dollars', 10000],
  ['US$10,000', 10000],
  ['10k', 10000],
  ['$10k', 10000],
  ['10 thousand', 10000],
  ['ten thousand', 10000],
  ['3.9 billion', 3_900_000_000],
  ['3.9bn', 3_900_000_000],
  ['$3.9 bn', 3_900_000_000],
  ['about 43 contracts', 43],
  ['43contracts', 43],
  ['ten', 10],
  ['Forty-three', 43],
  ['one', 1],
  ['One year', 1],
  ['zero', 0],
  ['0', 0],
  ['40%', 40],
  ['40 percent', 40],
  ['2025', 2025],
  ['1950 dollars', 1950],
  ['1,950', 1950],
  ['12 345 678', 12_345_678],
  ['  7  ', 7],
])('the number "%s" is read as %d', (text, value) => {
  expect(parseNumber(text)).toEqual({ ok: true, value });
});

test.each([
  '',
  ' ',
  'many',
  '12 and 13',
  '5-10',
  '10,00',
  '1.000.000',
  '1e5',
  '1/2',
  'x',
  '$',
  '4 July 2021',
  '12 or thirteen',
  'NaN',
  'Infinity',
])('the number "%s" is asked for again', (text) => {
  expect(parseNumber(text)).toMatchObject({ ok: false, problems: [{ code: 'answer-shape' }] });
});

test.each([
  '30 September 2025',
  'September 30, 2025',
  'September 30 2025',
  '2025-09-30',
  '30 Sept 2025',
  '30 Sep. 2025',
  'Sept. 30, 2025',
  '30th September 2025',
  'the 30th of September 2025',
  '30 september 2025',
  'SEPTEMBER 30, 2025',
  'Tuesday, 30 September 2025',
  ' 30 September 2025. ',
])('the date "%s" is read as 2025-09-30', (text) => {
  expect(parseDay(text)).toEqual({ ok: true, value: '2025-09-30' });
});

test.each([
  '',
  'September 2025',
  '2025',
  '30 September',
  '31 February 2025',
  '29 February 2025',
  '2025-02-31',
  '2025-13-01',
  '2025-00-10',
  '30/09/2025',
  '09/30/2025',
  '32 September 2025',
  '30 September 2025 or 1 October 2025',
  'Tuesday',
  'soon',
])('the date "%s" is asked for again', (text) => {
  expect(parseDay(text)).toMatchObject({ ok: false, problems: [{ code: 'answer-shape' }] });
});

test('29 February is a day in a leap year', () => {
  expect(parseDay('29 Feb 2024')).toEqual({ ok: true, value: '2024-02-29' });
});

const count = only(generate(candles));
const day = only(generate(tallow));

test.each([[undefined], [null], [73519], [['73519']], [{}], ['7'.repeat(81)]])(
  'what is no short text is no answer: %j',
  (answer) => {
    expect(typed.parse(count, answer).ok).toBe(false);
    expect(typed.parse(day, answer).ok).toBe(false);
  },
);

test.each([
  ['73,519', true],
  ['73519 candles', true],
  ['73,518', false],
  ['73,520', false],
  ['73.519', false],
])('%s candles: %s', (text, correct) => {
  const read = typed.parse(count, text);
  if (!read.ok) throw new Error('not read');
  expect(typed.grade(count, read.value, say, 'en')).toMatchObject({
    correct,
    points: correct ? 1 : 0,
    key: '73,519 candles',
    options: [],
    why: [candles.explain],
  });
});

test.each([
  ['17 September 1883', true],
  ['1883-09-17', true],
  ['18 September 1883', false],
])('%s: %s', (text, correct) => {
  const read = typed.parse(day, text);
  if (!read.ok) throw new Error('not read');
  expect(typed.grade(day, read.value, say, 'en')).toMatchObject({ correct, key: '17 September 1883' });
});

test.each<[string, Fact, string]>([
  ['US dollars', fine, '7,500 US dollars'],
  ['percent', fact('shipping-income'), '40 percent'],
  [
    'one of something',
    { ...candles, slots: { ...candles.slots, amount: { value: 1, unit: 'year', comparator: 'exactly' } } },
    '1 year',
  ],
])('a key in %s reads well', (_, one, text) => {
  expect(typed.grade(only(generate({ ...one, ask: ['amount'] })), -1, say, 'en').key).toBe(text);
});

test('what the field takes is said before anything is typed', () => {
  expect(typed.view(count, [], say)).toMatchObject({
    field: { type: 'number', unit: 'candles' },
    options: [],
    hint: 'Type a number in candles. Digits, commas and words such as “3.9 billion” are fine.',
    invalid: 'Type a number first, for example 1,200 or 2.5 million.',
  });
  expect(typed.view(day, [], say)).toMatchObject({
    field: { type: 'date', unit: '' },
    invalid: 'Type a full date first, for example 4 July 2021.',
  });
});

test('for an editor the key stands below the stem', () => {
  expect(typed.text(count)).toBe(`${count.stem}\n(the Guild's statement, 5 March 2024)\n* 73519 candle`);
  expect(typed.text(day)).toBe(`${day.stem}\n(the Beacon Regulation, text of January 2024)\n* 1883-09-17`);
});

const income = only(generate({ ...fact('shipping-income'), ask: ['amount'] }));

test.each([
  ['40', true],
  ['38', true],
  ['42 percent', true],
  ['37.9', false],
  ['42.1', false],
])('of a figure that the source gives as "about 40 percent" %s is near enough: %s', (typedText, right) => {
  const read = typed.parse(income, typedText);
  expect(read.ok && typed.grade(income, read.value, say, 'en').correct).toBe(right);
});

test('how near is near enough stands in the hint, and only there where it holds', () => {
  expect(typed.view(income, [], say).hint).toMatch(/ Within 5 % counts\.$/);
  expect(typed.view(income, [], say).field).toEqual({ type: 'number', unit: 'percent', within: 5 });
  const calls = only(generate({ ...fact('rescue-calls'), ask: ['amount'] }));
  expect(typed.view(calls, [], say).hint).not.toContain('Within');
  expect(typed.grade(calls, 32, say, 'en').correct).toBe(false);
  expect(typed.grade(calls, 31, say, 'en').correct).toBe(true);
});
