import { makeItem, type Item } from '@/lib/question/item';
import { lintItem } from '@/lib/quiz/lint';
import { baseWith } from '../../fixtures/lighthouse/lighthouse';
import { base, fact } from '../question/world';

const item = (stem: string, options: [string, string, string], facts = ['boat-charge-limit']): Item =>
  makeItem({
    id: 'choice:boat-charge-limit:condition',
    kind: 'choice',
    stem,
    where: '',
    facts,
    mentions: [],
    objective: 'lighthouse-law',
    level: 'recall',
    body: { options: options.map((text, i) => ({ id: `o${i}`, text, correct: i === 0, feedback: '', fact: '' })) },
  });

const STEM = 'What does the rule say?';

test.each<[string, [string, string, string], string]>([
  [
    'a short option',
    ['Fishing boats must not pay it', 'They pay', 'The town pays it for fishing boats'],
    'an option is much shorter or longer than the key: "They pay"',
  ],
  [
    'a long option',
    ['Boats are free', 'Boats pay half of what a larger ship pays', 'The town pays'],
    'an option is much shorter or longer than the key: "Boats pay half of what a larger ship pays"',
  ],
  [
    'a long key',
    ['Boats are free of it in each month of the year', 'Boats pay half', 'The town pays for them'],
    'an option is much shorter or longer than the key: "Boats pay half"',
  ],
  [
    'absolute words in the wrong options only',
    ['Boats are free of it', 'Boats always pay it', 'Boats never see it'],
    'only the wrong options hold absolute words',
  ],
  ['all of the above', ['Boats are free of it', 'Boats pay a half', 'All of the above'], 'all or none of the above'],
  ['none of these', ['Boats are free of it', 'Boats pay half', 'None of these.'], 'all or none of the above'],
  [
    'an option within another',
    ['Boats are free', 'Boats are free by day', 'The town pays'],
    'one option holds another: "boats are free"',
  ],
  [
    'an option twice',
    ['Boats are free', 'The town pays', 'the town pays'],
    'one option holds another: "the town pays"',
  ],
])('flawed: %s', (_, options, flaw) => {
  expect(lintItem(item(STEM, options), base)).toContain(flaw);
});

test('flawed: words of the stem in the key only', () => {
  const clang = item('Which charges may a harbor never make vessels pay?', [
    'Vessels pay no charges',
    'Boats pay half',
    'The town pays it',
  ]);
  expect(lintItem(clang, base)).toContain('words of the stem stand in the key only: vessels, charges');
});

test('flawed: a key that rests on no fact', () => {
  expect(lintItem(item(STEM, ['Boats are free', 'Boats pay half', 'The town pays'], ['nothing']), base)).toEqual([
    'rests on no fact',
  ]);
});

test('flawed: a wrong option that is right by another fact', () => {
  const boats = fact('boat-charge-limit');
  const rival = { ...boats, id: 'rival', slots: { ...boats.slots, condition: 'boats pay half' } };
  const one = item(STEM, ['Boats are free', 'Boats pay half', 'The town pays']);
  expect(lintItem(one, base)).toEqual([]);
  expect(lintItem(one, baseWith(base, { facts: [...base.facts, rival] }))).toEqual([
    'by another fact a wrong option is right: "Boats pay half"',
  ]);
  const elsewhere = { ...rival, slots: { ...rival.slots, action: 'charges for the pier' } };
  expect(lintItem(one, baseWith(base, { facts: [...base.facts, elsewhere] }))).toEqual([]);
});

test.each<[string, string, [string, string, string]]>([
  ['options of like length', STEM, ['Boats are free', 'Boats pay half', 'The town pays']],
  ['absolute words in the key too', STEM, ['Boats never pay it', 'Boats always pay it', 'Boats must pay half']],
  ['absolute words in one wrong option', STEM, ['Boats are free of it', 'Boats always pay it', 'Boats pay half of it']],
  [
    'words of the stem in key and wrong option',
    'Which charges may a harbor make vessels pay?',
    ['Vessels pay no charges', 'Vessels pay low charges', 'The town pays them'],
  ],
  [
    'one word of the stem in the key',
    'Which charges are there?',
    ['There are no charges', 'Boats pay half of it', 'The town pays for it'],
  ],
  ['"all of" within an option', STEM, ['The town pays all of it', 'Boats pay a half of it', 'A fund pays some of it']],
])('clean: %s', (_, stem, options) => {
  expect(lintItem(item(stem, options), base)).toEqual([]);
});

test('typed and ordered items have no options to be flawed', () => {
  const typed = {
    ...item(STEM, ['', '', '']),
    kind: 'typed' as const,
    body: { type: 'number', value: 1, unit: 'boat', feedback: '' },
  };
  expect(lintItem(typed, base)).toEqual([]);
});
