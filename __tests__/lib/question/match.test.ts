import type { Fact, Match } from '@/lib/fact/schema';
import { match } from '@/lib/question/kinds/match';
import { claims, words } from './asking';
import { lintItem } from '@/lib/quiz/lint';
import { base, fact, only, say, worldOf } from './world';

const generate = (facts: readonly Fact[]) => match.generate(worldOf(facts));
const changed = (facts: readonly Fact[], how: Partial<Match>, first: Partial<Fact> = {}): Fact[] => [
  { ...facts[0]!, ...first, match: { ...facts[0]!.match!, ...how } },
  ...facts.slice(1),
];
const said = (facts: readonly Fact[], at: number, slots: Fact['slots'], more: Partial<Fact> = {}): Fact[] =>
  facts.map((one, i) => (i === at ? { ...one, slots: { ...one.slots, ...slots }, ...more } : one));
const defined = only(generate(words));
const voices = only(generate(claims));
const pairsOf = ({ body }: typeof defined) =>
  body.rows.map((row) => [row.text, body.options.find(({ id }) => id === row.key)!.text]);

test('defined words are matched to their meanings, with one word to spare', () => {
  expect(defined).toMatchObject({
    id: 'match:light-meaning:word',
    kind: 'match',
    stem: 'Which defined word covers each of these?',
    where: 'the Beacon Regulation, text of January 2024',
    facts: ['light-meaning', 'keeper-meaning'],
    mentions: [],
    objective: 'lighthouse-law',
    level: 'distinguish',
  });
  expect(pairsOf(defined)).toEqual([
    ['Any lamp or reflector that guides ships at night', 'Light'],
    ['A holder of a watch certificate who lives near the light', 'Keeper'],
  ]);
  expect(defined.body.options.map(({ text }) => text)).toEqual(['Light', 'Keeper', 'Harbor master']);
  expect(defined.body.rows.map(({ feedback }) => feedback)).toEqual(words.map(({ statement }) => statement));
});

test.each([
  ['definition', 'word', 'meaning', 'Which defined word covers each of these?'],
  ['definition', 'meaning', 'word', 'What does each of these defined words cover?'],
  ['legal-power', 'holder', 'action', 'Who may do each of these?'],
  ['legal-power', 'law', 'action', 'Which text gives each of these powers?'],
  ['legal-limit', 'condition', 'action', 'Which rule belongs to each of these?'],
  ['duty', 'bearer', 'action', 'Who must do each of these?'],
  ['duty', 'law', 'action', 'Which text says each of these?'],
  ['position', 'holder', 'stance', 'Whose position is each of these?'],
  ['role', 'person', 'office', 'Who holds each of these offices?'],
  ['event', 'speaker', 'what', 'In the sources below, who says each of these?'],
])('of a %s, the %s is asked for: "%s" stands in the rows', (kind, option, row, stem) => {
  const facts = ['ida-ferrow', 'tomas-quill'].map((one, i) => ({
    ...words[0]!,
    id: `fact-${i}`,
    kind,
    slots: { [option]: one, [row]: `what is shown of it, number ${i}` },
    match:
      i === 0
        ? { facts: ['fact-0', 'fact-1'], row, option, extra: [{ value: 'harbor-board', why: 'No.' }] }
        : undefined,
  }));
  const item = only(generate(facts));
  expect(item.stem).toBe(stem);
  expect(pairsOf(item)).toEqual([
    ['What is shown of it, number 0', 'Ida Ferrow'],
    ['What is shown of it, number 1', 'Tomas Quill'],
  ]);
});

test('claims are matched to those who make them, and that is attribution', () => {
  expect(voices).toMatchObject({
    id: 'match:guild-position-fog:speaker',
    stem: 'In the sources below, who says each of these?',
    level: 'attribute',
    mentions: ['fog-closure'],
  });
  expect(pairsOf(voices)).toEqual([
    ['Somebody should stand watch on each night of fog', "The Keepers' Guild"],
    ['It had not asked for any', 'Tomas Quill'],
    ['It almost certainly needs another battery', 'A lamp engineer, not named'],
  ]);
  expect(voices.body.options[3]).toMatchObject({
    text: 'Ida Ferrow',
    why: 'Ferrow spoke of the channel.',
    fact: 'fog-closure',
  });
});

test('the sources stand in an order that says nothing of the rows', () => {
  const backwards = [...claims[0]!.match!.facts].reverse();
  const where = voices.where.split('; ');
  expect(where.length).toBeGreaterThan(1);
  expect(where).toEqual([...where].sort());
  expect(only(generate(changed(claims, { facts: backwards }))).where).toBe(voices.where);
});

test('the speaker is the outermost of the chain, in any kind of fact', () => {
  const position = fact('guild-position-fog');
  const other = { ...fact('guild-position-day'), slots: { ...fact('guild-position-day').slots, holder: 'ida-ferrow' } };
  const facts = [
    {
      ...position,
      match: {
        ...claims[0]!.match!,
        facts: [position.id, other.id],
        row: 'stance',
        extra: [{ value: 'tomas-quill', why: 'No.' }],
      },
    },
    {
      ...other,
      attribution: [
        { speaker: 'coast-wire', verb: 'wrote' },
        { speaker: 'ida-ferrow', verb: 'said' },
      ],
    },
  ];
  expect(pairsOf(only(generate(facts))).map(([, option]) => option)).toEqual(["The Keepers' Guild", 'Coast Wire']);
});

test('at most four rows are shown', () => {
  const five = Array.from({ length: 5 }, (_, i) => ({
    ...fact('light-meaning'),
    id: `word-${i}`,
    slots: { law: 'beacon-regulation', word: `term ${i}`, meaning: `what hangs on hook number ${i}` },
  }));
  const facts = changed(five, { ...words[0]!.match!, facts: five.map(({ id }) => id) });
  const { body, facts: rested } = only(generate(facts));
  expect([body.rows.length, body.options.length, rested.length]).toEqual([4, 5, 4]);
});

test('a fact that may not be asked is left out, and so is its option', () => {
  expect(pairsOf(only(generate(claims.slice(0, 2)))).map(([, option]) => option)).toEqual([
    "The Keepers' Guild",
    'Tomas Quill',
  ]);
});

test.each<[string, Fact[]]>([
  ['no match', words.map((one) => ({ ...one, match: undefined }))],
  ['one fact that may be asked', words.slice(0, 1)],
  ['facts that lack the row', changed(words, { row: 'nothing' })],
  ['facts that lack the option', changed(words, { option: 'nothing' })],
  ['a slot that the catalogue has no words for', changed(claims, { option: 'topic' })],
  ['no objective of the lesson', changed(words, {}, { objectives: ['another-lesson'] })],
  ['facts of which two have one option', said(words, 1, { word: 'light' })],
  ['facts of which two have one row', said(words, 1, { meaning: words[0]!.slots.meaning! })],
  ['an extra option that belongs to a row', changed(words, { extra: [{ value: 'Keeper', why: 'No.' }] })],
  [
    'two extra options that read alike',
    changed(words, { extra: ['pier', 'Pier'].map((value) => ({ value, why: 'No.' })) }),
  ],
  ['a claim that names its speaker', said(claims, 1, { content: 'Tomas Quill had not asked for any' })],
  [
    'a claim that names its speaker by another name',
    said(claims, 0, { content: 'the Guild wants a watch on nights of fog' }),
  ],
  [
    'a claim whose inner speaker is an option too',
    said(
      claims,
      2,
      {},
      {
        attribution: [
          { speaker: 'lamp-engineer', verb: 'said' },
          { speaker: 'ida-ferrow', verb: 'wrote' },
        ],
      },
    ),
  ],
])('no question from %s', (_, facts) => {
  expect(generate(facts)).toEqual([]);
});

test('a fact that names one speaker in its slot and another in its chain has no row', () => {
  const unsure = said(claims, 1, { speaker: 'harbor-board' });
  expect(only(generate(unsure)).facts).toEqual(['guild-position-fog', 'second-battery']);
});

test('a name inside a longer word gives nothing away', () => {
  expect(generate(said(words, 0, { meaning: 'any lamp or lighthouse that guides ships at night' }))).toHaveLength(1);
  expect(generate(said(words, 0, { meaning: 'any light that guides ships at night' }))).toEqual([]);
});

test('a row that another fact pairs with another option has two keys', () => {
  const rival = { ...fact('keeper-meaning'), id: 'rival', slots: { ...words[0]!.slots, word: 'harbor master' } };
  const world = worldOf(words);
  expect(match.generate({ ...world, base: { ...world.base, facts: [...words, rival] } })).toEqual([]);
});

test('lint judges each row by its own options, which all rows share', () => {
  const extra = (value: string) =>
    only(generate(changed(words, { extra: [{ value, why: 'A pilot guides ships by hand.' }] })));
  expect(lintItem(extra('pilot'), { base })).toEqual([]);
  expect(lintItem(extra('the light'), { base })).toContainEqual(
    expect.objectContaining({ flaw: 'overlapping-options' }),
  );
});

test('an answer is one option for each row, in the order of the rows', () => {
  const [light, keeper, master] = defined.body.options.map(({ id }) => id) as [string, string, string];
  const grade = (given: string[]) => match.grade(defined, given, say, 'en');
  expect(match.parse(defined, [keeper, light])).toEqual({ ok: true, value: [keeper, light] });
  expect(match.parse(defined, [keeper]).ok).toBe(false);
  expect([grade([light, keeper]), grade([light, master]), grade([keeper, light])].map(({ points }) => points)).toEqual([
    1, 0.5, 0,
  ]);
  expect(grade([light, master]).rows![1]).toMatchObject({
    key: 'Keeper',
    chosen: 'Harbor master',
    correct: false,
    feedback: `The zorbifex-extra regulation has no such word. ${words[1]!.statement}`,
  });
});

test('options are shown in any order; each row has fewer than there are', () => {
  expect(match.arrangement(defined)).toBe('free');
  const view = match.view(defined, match.optionIds(defined), say);
  expect(view.hint).toBe('Choose one answer for each row. At least one answer belongs to no row.');
  expect([view.rows!.length, view.options.length, view.start]).toEqual([2, 3, ['', '']]);
});
