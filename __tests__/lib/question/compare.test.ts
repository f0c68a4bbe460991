import type { Disagreement, Fact } from '@/lib/fact/schema';
import { disagreementSchema } from '@/lib/fact/schema';
import { compare } from '@/lib/question/kinds/compare';
import { isTrivial } from '@/lib/question/pairs';
import { baseWith } from '../../fixtures/lighthouse/lighthouse';
import { base, fact, only, say, worldOf } from './world';

/** Items from some facts and from what is recorded of them. */
const generate = (facts: readonly Fact[], disagreements: readonly Disagreement[] = []) => {
  const world = worldOf(facts);
  return compare.generate({ ...world, base: baseWith(world.base, { disagreements }) });
};
const recorded = (facts: readonly Fact[], change: Partial<Disagreement> = {}): Disagreement => ({
  id: 'it',
  about: 'the matter at hand',
  facts: facts.map(({ id }) => id),
  reason: 'The zorbifex-reason is not known.',
  ...change,
});
const [courier, wire] = [fact('vote-courier'), fact('vote-coast-wire')];
const [boats, more] = [fact('fog-boats-courier'), fact('fog-boats-coast-wire')];
const texts = ({ body }: ReturnType<typeof generate>[number]) => body.options.map(({ text }) => text);

test('two reports that give two days: the options say which report gives which', () => {
  const item = only(generate([courier, wire], [recorded([courier, wire], { about: 'the day of the vote' })]));
  expect(item).toMatchObject({
    id: 'compare:vote-courier+vote-coast-wire:when',
    stem: 'What do the Marrowby Courier (6 March 2024) and Coast Wire (7 March 2024) report on the day of the vote?',
    where: 'The Marrowby Courier, 6 March 2024; Coast Wire, 7 March 2024',
    facts: ['vote-courier', 'vote-coast-wire'],
    level: 'compare',
    objective: 'lighthouse-machine',
  });
  expect(texts(item)).toEqual([
    'The Marrowby Courier: 1 March 2024; Coast Wire: 29 February 2024',
    'The Marrowby Courier: 29 February 2024; Coast Wire: 1 March 2024',
    'The Marrowby Courier and Coast Wire alike: 29 February 2024',
  ]);
  const [key, swapped, both] = item.body.options;
  expect(key!.feedback).toBe('The zorbifex-reason is not known.');
  for (const { feedback } of [swapped!, both!])
    for (const { statement } of [courier, wire]) expect(feedback).toContain(statement);
});

test('"23" bears out "at least 17": what both are said to give is never the bound', () => {
  expect(texts(only(generate([boats, more], [recorded([boats, more])])))[2]).toBe(
    'The Marrowby Courier and Coast Wire alike: 23 boats',
  );
  const atLeast = {
    ...more,
    slots: { ...more.slots, amount: { value: 23, unit: 'boat', comparator: 'at-least' as const } },
  };
  expect(only(generate([boats, atLeast], [recorded([boats, atLeast])])).id).toMatch(/:account$/);
});

const said = (one: Fact, stance: string): Fact => ({ ...one, slots: { ...one.slots, stance } });
const quill = said({ ...fact('guild-position-fog'), id: 'position-wire', evidence: wire.evidence }, 'fog is no matter');

test.each<[string, Fact, Fact, RegExp]>([
  [
    'short phrases of one slot',
    said(fact('guild-position-fog'), 'the tower needs a watch'),
    said(quill, 'it needs none'),
    /:stance$/,
  ],
  [
    'a long phrase',
    said(fact('guild-position-fog'), `the tower needs a watch ${'by night '.repeat(8)}`),
    said(quill, 'it needs none'),
    /:account$/,
  ],
  ['facts of two kinds', fact('guild-position-fog'), wire, /:account$/],
])('%s: what the options say', (_, a, b, id) => {
  expect(only(generate([a, b], [recorded([a, b])])).id).toMatch(id);
});

test('reports that differ in no short slot: the key is that they differ', () => {
  const item = only(generate([fact('guild-position-fog'), wire], [recorded([fact('guild-position-fog'), wire])]));
  expect(item.stem).toBe(
    "How do the Guild's statement (5 March 2024) and Coast Wire (7 March 2024) compare on the matter at hand?",
  );
  expect(texts(item)).toEqual(['What they report differs', 'They give the same account', 'Only one speaks of this']);
  expect(compare.facets(item).keys).toEqual([]);
});

test('a source that gives the other answer too makes the swapped option true: that is not offered', () => {
  const again: Fact = {
    ...courier,
    id: 'vote-courier-again',
    slots: { ...courier.slots, what: 'another', when: wire.slots.when! },
  };
  expect(generate([courier, wire, again], [recorded([courier, wire])]).map(({ id }) => id)).toEqual([
    'compare:vote-courier+vote-coast-wire:account',
  ]);
});

const third: Fact = { ...fact('guild-refusal'), id: 'third', evidence: fact('trial-nights').evidence };

test.each<[string, readonly Fact[], Partial<Disagreement>, number]>([
  ['as it stands', [courier, wire], {}, 1],
  ['that is too small to teach', [courier, wire], { ask: false }, 0],
  ['of which one fact belongs to another lesson', [courier, { ...wire, objectives: ['another'] }], {}, 0],
  ['within one source', [courier, { ...wire, evidence: courier.evidence }], {}, 0],
  ['of three facts of which figures prove two to differ', [courier, third, wire], {}, 1],
  ['of three facts in free phrases, since some may agree', [fact('guild-position-fog'), third, quill], {}, 0],
  [
    'of three facts of which the editor names two',
    [fact('guild-position-fog'), third, quill],
    { ask: ['guild-position-fog', 'position-wire'] },
    1,
  ],
])('a disagreement %s', (_, facts, change, count) => {
  expect(generate(facts, [recorded(facts, change)])).toHaveLength(count);
});

const at = (one: Fact, time?: string, date = '2024-03-01'): Fact => ({
  ...one,
  slots: { ...one.slots, when: { date, ...(time ? { time } : {}) } },
});
const counted = (one: Fact, value: number, unit = 'boat'): Fact => ({
  ...one,
  slots: { ...one.slots, amount: { value, unit, comparator: 'exactly' } },
});

test.each<[string, Fact, Fact, boolean]>([
  ['a minute', at(courier, '17:00'), at(wire, '17:01'), true],
  ['an hour', at(courier, '17:00'), at(wire, '18:00'), true],
  ['more than an hour', at(courier, '17:00'), at(wire, '18:01'), false],
  ['a day', at(courier, '17:00'), at(wire, '17:00', '2024-03-02'), false],
  ['a day without hours', at(courier), at(wire, undefined, '2024-03-02'), false],
  ['a twentieth', counted(boats, 95), counted(more, 100), true],
  ['more than a twentieth', counted(boats, 94), counted(more, 100), false],
  ['another unit', counted(boats, 100), counted(more, 100, 'ship'), false],
  ['nothing', at(courier), at(wire), false],
  ['words alone', quill, said(quill, 'it needs none'), false],
])('a difference of %s is trivial: %s', (_, a, b, trivial) => {
  expect(isTrivial(a, b)).toBe(trivial);
  expect(isTrivial(b, a)).toBe(trivial);
  if (trivial) expect(generate([a, b], [recorded([a, b])])).toEqual([]);
});

const prices = ['machine-price-coast-wire', 'machine-price-courier'].map(fact);

test('reports that agree on a figure: the key is that they do', () => {
  const item = only(generate(prices));
  expect(item.stem).toBe(
    'How do Coast Wire (7 March 2024) and the Marrowby Courier (6 March 2024) compare on this sum: the machine?',
  );
  expect(texts(item)[0]).toBe('They give the same account');
  expect(item.body.options[1]!.feedback).toBe(`They agree. ${prices[0]!.statement} ${prices[1]!.statement}`);
});

test('of three reports that agree the same two are compared, in whatever order they come', () => {
  const three = [...prices, fact('machine-price-tidewater')];
  expect(generate([...three].reverse())).toEqual(generate(three));
  expect(generate(three)).toHaveLength(1);
});

test.each<[string, readonly Fact[], readonly Disagreement[]]>([
  ['from one report', [prices[0]!, { ...prices[1]!, evidence: prices[0]!.evidence }], []],
  [
    'of two sums',
    [
      prices[0]!,
      { ...prices[1]!, slots: { ...prices[1]!.slots, amount: { value: 1, unit: 'USD', comparator: 'exactly' } } },
    ],
    [],
  ],
  ['of which one is contested', prices, [recorded([prices[0]!, wire], { ask: false })]],
  ['of a kind without words for what it is about', prices.map((one) => ({ ...one, kind: 'relation' })), []],
])('facts %s are not said to agree', (_, facts, disagreements) => {
  expect(generate(facts, disagreements)).toEqual([]);
});

test('whoever is cited is named with the report', () => {
  const cited: Fact = { ...wire, attribution: [{ speaker: 'ida-ferrow', verb: 'said' }] };
  expect(only(generate([courier, cited], [recorded([courier, cited])])).stem).toMatch(
    /^What do the Marrowby Courier \(6 March 2024\) and Coast Wire \(7 March 2024\), citing Ida Ferrow, report on /,
  );
});

test('grading takes the option by its name', () => {
  const item = only(generate(prices));
  const [key, wrong] = item.body.options;
  expect(compare.grade(item, key!.id, say, 'en')).toMatchObject({ correct: true, points: 1 });
  expect(compare.grade(item, wrong!.id, say, 'en')).toMatchObject({
    correct: false,
    why: [wrong!.feedback, key!.feedback],
  });
});

test.each([
  [undefined, true],
  [false, true],
  [['a', 'b'], true],
  [true, false],
  [['a'], false],
  [['a', 'b', 'c'], false],
])('an editor may ask with %j: %s', (ask, good) => {
  const record = {
    id: 'it',
    about: 'it',
    facts: ['a', 'b'],
    reason: 'Nobody knows.',
    ...(ask === undefined ? {} : { ask }),
  };
  expect(disagreementSchema.safeParse(record).success).toBe(good);
});

test('the fixture has both sorts', () => {
  expect(compare.generate(worldOf(base.facts)).map(({ id }) => id)).toEqual([
    'compare:vote-courier+vote-coast-wire:when',
    'compare:fog-boats-courier+fog-boats-coast-wire:amount',
    'compare:machine-price-coast-wire+machine-price-courier:account',
  ]);
});
