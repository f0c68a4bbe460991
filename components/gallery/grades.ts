import type { Grade } from '@/lib/question/item';

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
