import type { Fact } from '@/lib/fact/schema';
import { cloze } from '@/lib/question/kinds/cloze';
import { base, fact, only, say, worldOf } from './world';

const generate = (one: Fact, other: Parameters<typeof worldOf>[1] = {}) => cloze.generate(worldOf([one], other));
const fog = fact('fog-closure');
const glass = fact('glass-cost');
const item = only(generate(fog));
const rowOf = ({ body }: typeof item) => body.rows[0]!;
const textsOf = ({ body }: typeof item) => body.options.map(({ text }) => text);

test('a phrase that stands in the statement once leaves a gap; the editor’s wrong answers are beside it', () => {
  expect(item).toMatchObject({
    id: 'cloze:fog-closure:effect',
    kind: 'cloze',
    stem: 'Which of these completes the sentence?',
    facts: ['fog-closure'],
    level: 'recall',
    objective: 'lighthouse-machine',
  });
  expect(rowOf(item)).toMatchObject({
    text: 'Should the lamp fail in fog,',
    after: ', by the word of Ida Ferrow.',
    feedback: fog.explain,
  });
  expect([...textsOf(item)].sort()).toEqual([
    'the channel could stay closed for two days',
    'the machine could be sent back to its maker',
    'the town could lose its fishing rights',
  ]);
  const wrong = item.body.options.filter(({ id }) => id !== rowOf(item).key);
  expect(wrong.map(({ why }) => why).sort()).toEqual(fog.misconceptions.map(({ why }) => why).sort());
});

/** A sentence about the lamp with one slot, and what may stand in it. */
const sentence = (statement: string, key: string, ...wrong: string[]): Fact => ({
  ...fog,
  ask: undefined,
  statement,
  slots: { ...fog.slots, effect: key },
  misconceptions: wrong.map((value) => ({ slot: 'effect', value, why: 'No.' })),
});

test.each<[string, Fact, boolean]>([
  ['as it stands', sentence('In fog the lamp turns red.', 'turns red', 'goes out', 'is dimmed'), true],
  ['with one wrong answer', sentence('In fog the lamp turns red.', 'turns red', 'goes out'), false],
  [
    'in other words than the slot',
    sentence('In fog the lamp shines red.', 'turns red', 'goes out', 'is dimmed'),
    false,
  ],
  [
    'with the phrase twice',
    sentence('It turns red, and it turns red again.', 'turns red', 'goes out', 'is dimmed'),
    false,
  ],
  ['with the phrase inside a word', sentence('The lamps are red.', 'lamp', 'bell', 'horn'), false],
  ['with the phrase as its first words', sentence('Red lamps shine.', 'red lamps', 'bells', 'horns'), false],
  [
    'that goes on with "and"',
    sentence('In fog the lamp turns red and white.', 'turns red', 'goes out', 'is dimmed'),
    false,
  ],
  ['with "a" before options that all need it', sentence('It has a red lamp.', 'red lamp', 'bell', 'horn'), true],
  ['with "a" before an option that needs "an"', sentence('It has a red lamp.', 'red lamp', 'bell', 'old horn'), false],
  ['with "an" before an option that needs "a"', sentence('It has an old lamp.', 'old lamp', 'axe', 'unit'), false],
  ['with "an" before "hour"', sentence('It takes an age.', 'age', 'hour', 'instant'), true],
  [
    'with a verb that agrees with each option',
    sentence('By law red lamps are needed.', 'red lamps', 'bells', 'horns'),
    true,
  ],
  ['with a verb that does not', sentence('By law red lamps are needed.', 'red lamps', 'a bell', 'horns'), false],
  [
    'with two answers that read alike',
    sentence('In fog the lamp turns red.', 'turns red', 'goes out', 'Goes out'),
    false,
  ],
])('a sentence %s gives a gap: %s', (_, one, good) => {
  expect(generate(one)).toHaveLength(good ? 1 : 0);
});

test('a figure leaves a gap where the objective asks for figures and the editor for the slot', () => {
  const figure = only(generate(glass));
  expect(figure.id).toBe('cloze:glass-cost:amount');
  expect(rowOf(figure)).toMatchObject({ text: 'The town paid', after: 'for the new pane after the storm.' });
  expect(textsOf(figure)).toContain('$48,263');
  expect(textsOf(figure)).toHaveLength(3);
  expect(generate(glass, { figures: new Set() })).toEqual([]);
  expect(generate({ ...glass, ask: [] })).toEqual([]);
  expect(generate({ ...glass, objectives: ['another'] })).toEqual([]);
});

test.each<[string, Partial<Fact>]>([
  ['twice', { statement: 'The town paid $48,263, and then $48,263 again.' }],
  ['not at all', { statement: 'The town paid for the pane.' }],
  ['of something else', { statement: 'The town paid for 48,263 panes.' }],
  [
    'of one year',
    {
      slots: { ...glass.slots, amount: { value: 1, unit: 'year', comparator: 'exactly' } },
      statement: 'It took one year.',
    },
  ],
])('no gap where the figure stands %s', (_, change) => {
  expect(generate({ ...glass, ...change })).toEqual([]);
});

test('no wrong figure is one that another fact of the kind gives', () => {
  const taken = (value: number): Fact => ({
    ...glass,
    id: `taken-${value}`,
    ask: [],
    slots: { ...glass.slots, amount: { value, unit: 'USD', comparator: 'exactly' } },
  });
  const others = textsOf(only(generate(glass))).filter((text) => text !== '$48,263');
  const rivals = others.map((text) => taken(Number(text.replace(/\D/g, ''))));
  const [now] = cloze.generate(worldOf([glass, ...rivals]));
  const shown = now === undefined ? [] : textsOf(now as typeof item);
  expect(others.filter((text) => shown.includes(text))).toEqual([]);
});

test('after "a" or "an" every figure reads well', () => {
  const wait = (value: number, article: string): Fact => ({
    ...glass,
    statement: `The town waits for ${article} ${value}-day period.`,
    slots: { ...glass.slots, amount: { value, unit: 'day', comparator: 'exactly' } },
  });
  for (const [one, options] of [
    [wait(30, 'a'), /^(?!8|11|18)/],
    [wait(4, 'a'), /^(?!8|11|18)/],
    [wait(8, 'an'), /^8/],
  ] as const)
    for (const made of generate(one)) for (const text of textsOf(made)) expect(text).toMatch(options);
  expect(generate(wait(30, 'a'))).toHaveLength(1);
});

test('figures rise, and the key is not always in one place', () => {
  const figures = cloze.generate(worldOf(base.facts)).filter(({ id }) => id.endsWith(':amount'));
  expect(figures.length).toBeGreaterThan(6);
  const values = (one: (typeof figures)[number]) => textsOf(one).map((text) => Number(text.replace(/[^\d.]/g, '')));
  for (const one of figures) expect(values(one)).toEqual([...values(one)].sort((a, b) => a - b));
  expect(new Set(figures.map((one) => one.body.options.findIndex(({ id }) => id === rowOf(one).key))).size).toBe(3);
});

test('the options stay as they are, and the right one earns the point', () => {
  expect(cloze.arrangement(item)).toBe('fixed');
  expect(cloze.view(item, cloze.optionIds(item), say)).toMatchObject({
    hint: 'Choose what fills the gap.',
    rows: [{ text: 'Should the lamp fail in fog,', after: ', by the word of Ida Ferrow.' }],
    start: [''],
  });
  expect(cloze.grade(item, [rowOf(item).key], say, 'en')).toMatchObject({ correct: true, points: 1 });
  const wrong = item.body.options.find(({ id }) => id !== rowOf(item).key)!;
  const grade = cloze.grade(item, [wrong.id], say, 'en');
  expect(grade).toMatchObject({ correct: false, points: 0 });
  expect(grade.rows![0]!.feedback).toBe(`${wrong.why} ${fog.explain}`);
});
