import { provenance, type Provenance } from '@/lib/fact/provenance';
import type { Fact } from '@/lib/fact/schema';
import { startPlayer, type PlayerState } from '@/lib/attempt/player';
import type { Grade, PublicItem } from '@/lib/question/item';
import { quizWords } from '@/components/quiz/quiz-words';
import { words } from '@/lib/words';
import { CONTENT, factOf, lighthouse } from '../fixtures/lighthouse/lighthouse';

process.env.CITED_CONTENT = CONTENT;

/** Whatever React warns of, such as two children of one key, fails the test. */
const warnings: unknown[][] = [];
const { error } = console;
beforeEach(() => {
  warnings.length = 0;
  console.error = (...words: unknown[]) => void warnings.push(words);
});
afterEach(() => {
  console.error = error;
  expect(warnings).toEqual([]);
});

export const { base } = lighthouse();
export const say = words('en');
export const text = quizWords(say, 10, 'b');
export const evidenceOf = (id: string, change: Partial<Fact> = {}): Provenance =>
  provenance({ ...factOf(base, id), ...change }, base, 'en');

/** A question of each kind as a browser gets it. */
export const items: Record<PublicItem['kind'], PublicItem> = {
  choice: {
    id: 'q1111111111',
    version: '1',
    kind: 'choice',
    stem: 'Which lamp may stand on a pier?',
    where: 'the Beacon Regulation, text of January 2024',
    hint: 'Choose one.',
    invalid: 'Choose an answer first.',
    options: [
      { id: 'oa', text: 'A red one' },
      { id: 'ob', text: 'A green one' },
      { id: 'oc', text: 'A white one' },
    ],
    start: '',
  },
  typed: {
    id: 'q2222222222',
    version: '1',
    kind: 'typed',
    stem: 'How many lamps are there?',
    where: 'Coast Wire, 7 March 2024',
    hint: 'Type a number in lamps.',
    invalid: 'Type a number first.',
    options: [],
    field: { type: 'number', unit: 'lamps' },
    start: '',
  },
  order: {
    id: 'q3333333333',
    version: '1',
    kind: 'order',
    stem: 'Put these in order of time, the earliest first.',
    where: 'Coast Wire',
    hint: 'Move each line up or down.',
    invalid: 'Put the lines in order first.',
    options: [
      { id: 'ox', text: 'The stone' },
      { id: 'oy', text: 'The lamp' },
      { id: 'oz', text: 'The storm' },
    ],
    start: ['ox', 'oy', 'oz'],
  },
  multiple: {
    id: 'q4444444444',
    version: '1',
    kind: 'multiple',
    stem: 'Which of these does the regulation name among the lamps? Choose all that fit.',
    where: 'the Beacon Regulation, text of January 2024',
    hint: 'Each right choice earns an equal share of the point.',
    invalid: 'Choose at least one answer first.',
    options: [
      { id: 'oh', text: 'A lamp of a house' },
      { id: 'op', text: 'A lamp of a pier' },
      { id: 'ot', text: 'A lamp of a tower' },
      { id: 'ow', text: 'A lamp of a wagon' },
    ],
    start: [],
  },
  match: {
    id: 'q5555555555',
    version: '1',
    kind: 'match',
    stem: 'Who says each of these?',
    where: 'Coast Wire, 7 March 2024',
    hint: 'Choose one answer for each row.',
    invalid: 'Choose an answer in each row first.',
    options: [
      { id: 'oq', text: 'Tomas Quill' },
      { id: 'oi', text: 'Ida Ferrow' },
      { id: 'oe', text: 'A lamp engineer' },
    ],
    rows: [
      { id: 'r1', text: 'The light goes on' },
      { id: 'r2', text: 'By', after: 'the battery is worn' },
    ],
    start: ['', ''],
  },
  cloze: {
    id: 'q6666666666',
    version: '1',
    kind: 'cloze',
    stem: 'Which of these completes the sentence?',
    where: 'Coast Wire, 7 March 2024',
    hint: 'Choose what fills the gap.',
    invalid: 'Choose an answer in each row first.',
    options: [
      { id: 'o15', text: '15' },
      { id: 'o30', text: '30' },
      { id: 'o60', text: '60' },
    ],
    rows: [{ id: 'r3', text: 'The guild waits for a', after: '-day period before the light goes on.' }],
    start: [''],
  },
  classify: {
    id: 'q7777777777',
    version: '1',
    kind: 'classify',
    stem: 'By our sources, what does each of these rest on?',
    where: 'Coast Wire, 7 March 2024; the Beacon Regulation, text of January 2024',
    hint: 'Choose one answer for each claim.',
    invalid: 'Choose an answer in each row first.',
    options: [
      { id: 'od', text: 'The text of a law or rule itself' },
      { id: 'os', text: 'Somebody’s account of the facts' },
      { id: 'oj', text: 'Somebody’s forecast or opinion' },
    ],
    rows: [
      { id: 'r4', text: 'A pier must have a red lamp.' },
      { id: 'r5', text: 'The lamp on the pier was lit at dusk.' },
    ],
    start: ['', ''],
  },
  compare: {
    id: 'q8888888888',
    version: '1',
    kind: 'compare',
    stem: 'How do Coast Wire (7 March 2024) and the Marrowby Courier (6 March 2024) compare on the day of the vote?',
    where: 'Coast Wire, 7 March 2024; the Marrowby Courier, 6 March 2024',
    hint: 'Choose one.',
    invalid: 'Choose an answer first.',
    options: [
      { id: 'og', text: 'What they report differs' },
      { id: 'ok', text: 'They give the same account' },
      { id: 'ol', text: 'Only one speaks of this' },
    ],
    start: '',
  },
  record: {
    id: 'q9999999999',
    version: '1',
    kind: 'record',
    stem: 'Ida Ferrow said that the lamp was lit. Which record would settle whether that is so?',
    where: 'Coast Wire, 7 March 2024',
    hint: 'Choose one.',
    invalid: 'Choose an answer first.',
    options: [
      { id: 'ou', text: 'The log of the keeper' },
      { id: 'ov', text: 'A song about the keeper' },
      { id: 'oz', text: 'The price of the lamp' },
    ],
    start: '',
  },
};

export const stateOf = (kind: PublicItem['kind'], change: Partial<PlayerState> = {}): PlayerState => ({
  ...startPlayer([items[kind]]),
  ...change,
});

const option = (id: string, label: string, correct: boolean, chosen: boolean, feedback: string) => ({
  id,
  text: label,
  correct,
  chosen,
  feedback,
});

const row = (id: string, label: string, key: string, chosen: string, feedback: string) => ({
  id,
  text: label,
  key,
  chosen,
  correct: key === chosen,
  feedback,
});

/** What the server says of an answer to each kind, right and wrong. */
export const grades = {
  choiceRight: {
    correct: true,
    points: 1,
    key: 'A red one',
    why: ['Red is for piers.'],
    options: [
      option('oa', 'A red one', true, true, 'Red is for piers.'),
      option('ob', 'A green one', false, false, 'Green is for buoys.'),
      option('oc', 'A white one', false, false, 'White is for towers.'),
    ],
  },
  choiceWrong: {
    correct: false,
    points: 0,
    key: 'A red one',
    why: ['Green is for buoys.', 'Red is for piers.'],
    options: [
      option('oa', 'A red one', true, false, 'Red is for piers.'),
      option('ob', 'A green one', false, true, 'Green is for buoys.'),
      option('oc', 'A white one', false, false, 'White is for towers.'),
    ],
  },
  typedWrong: { correct: false, points: 0, key: '31 lamps', why: ['They were counted in May.'], options: [] },
  typedRight: { correct: true, points: 1, key: '31 lamps', why: ['They were counted in May.'], options: [] },
  orderPartly: {
    correct: false,
    points: 2 / 3,
    key: 'The stone (1881); The lamp (1883); The storm (1974)',
    why: ['2 of 3 pairs of lines stand in the right order.'],
    options: [
      option('ox', 'The stone (1881)', true, false, 'It was laid.'),
      option('oy', 'The lamp (1883)', false, false, 'It was lit.'),
      option('oz', 'The storm (1974)', false, false, 'It blew.'),
    ],
  },
  multipleRight: {
    correct: true,
    points: 1,
    key: 'A lamp of a pier; A lamp of a tower',
    why: ['A lamp of a pier: Piers are named.', 'A lamp of a tower: Towers are named.'],
    options: [
      option('oh', 'A lamp of a house', false, false, 'Houses have windows.'),
      option('op', 'A lamp of a pier', true, true, 'Piers are named.'),
      option('ot', 'A lamp of a tower', true, true, 'Towers are named.'),
      option('ow', 'A lamp of a wagon', false, false, 'Wagons move.'),
    ],
  },
  multiplePartly: {
    correct: false,
    points: 0.5,
    key: 'A lamp of a pier; A lamp of a tower',
    why: ['A lamp of a pier: Piers are named.', 'A lamp of a tower: Towers are named.'],
    options: [
      option('oh', 'A lamp of a house', false, false, 'Houses have windows.'),
      option('op', 'A lamp of a pier', true, true, 'Piers are named.'),
      option('ot', 'A lamp of a tower', true, false, 'Towers are named.'),
      option('ow', 'A lamp of a wagon', false, false, 'Wagons move.'),
    ],
  },
  multipleWrong: {
    correct: false,
    points: 0,
    key: 'A lamp of a pier; A lamp of a tower',
    why: [
      'A lamp of a wagon: Wagons move.',
      'A lamp of a pier: Piers are named.',
      'A lamp of a tower: Towers are named.',
    ],
    options: [
      option('oh', 'A lamp of a house', false, false, 'Houses have windows.'),
      option('op', 'A lamp of a pier', true, true, 'Piers are named.'),
      option('ot', 'A lamp of a tower', true, false, 'Towers are named.'),
      option('ow', 'A lamp of a wagon', false, true, 'Wagons move.'),
    ],
  },
  matchRight: {
    correct: true,
    points: 1,
    key: 'The light goes on: Ida Ferrow; By A lamp engineer the battery is worn',
    why: [],
    options: [],
    rows: [
      row('r1', 'The light goes on', 'Ida Ferrow', 'Ida Ferrow', 'Ferrow said so in May.'),
      row('r2', 'By ____ the battery is worn', 'A lamp engineer', 'A lamp engineer', 'An engineer looked at it.'),
    ],
  },
  matchPartly: {
    correct: false,
    points: 0.5,
    key: 'The light goes on: Ida Ferrow; By A lamp engineer the battery is worn',
    why: ['1 of 2 rows are right.'],
    options: [],
    rows: [
      row('r1', 'The light goes on', 'Ida Ferrow', 'Ida Ferrow', 'Ferrow said so in May.'),
      row('r2', 'By ____ the battery is worn', 'A lamp engineer', 'Tomas Quill', 'An engineer looked at it.'),
    ],
  },
  clozeRight: {
    correct: true,
    points: 1,
    key: 'The guild waits for a 30-day period before the light goes on.',
    why: [],
    options: [],
    rows: [row('r3', 'The guild waits for a ____-day period before the light goes on.', '30', '30', 'So it says.')],
  },
  clozeWrong: {
    correct: false,
    points: 0,
    key: 'The guild waits for a 30-day period before the light goes on.',
    why: [],
    options: [],
    rows: [row('r3', 'The guild waits for a ____-day period before the light goes on.', '30', '60', 'So it says.')],
  },
  classifyPartly: {
    correct: false,
    points: 0.5,
    key: 'A pier must have a red lamp: The text of a law or rule itself',
    why: ['1 of 2 rows are right.'],
    options: [],
    rows: [
      row(
        'r4',
        'A pier must have a red lamp.',
        'The text of a law or rule itself',
        'The text of a law or rule itself',
        'It is the law.',
      ),
      row(
        'r5',
        'The lamp on the pier was lit at dusk.',
        'Somebody’s account of the facts',
        'The text of a law or rule itself',
        'She said so.',
      ),
    ],
  },
  compareWrong: {
    correct: false,
    points: 0,
    key: 'What they report differs',
    why: ['They differ.', 'One counts from noon.'],
    options: [
      option('og', 'What they report differs', true, false, 'One counts from noon.'),
      option('ok', 'They give the same account', false, true, 'They differ.'),
      option('ol', 'Only one speaks of this', false, false, 'Both speak of it.'),
    ],
  },
} satisfies Record<string, Grade>;
