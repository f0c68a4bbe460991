import { unequalLength } from '@/lib/quiz/lint/item/unequal-length';
import { ask, judgeItems, rows } from './cases';

const STEM = 'What does the rule say?';

judgeItems(
  unequalLength,
  [
    [
      'a short option',
      ask(STEM, ['Fishing boats must not pay it', 'They pay', 'The town pays it for them']),
      'shorter than the key: "They pay"',
    ],
    [
      'a long option',
      ask(STEM, ['Boats are free', 'Boats pay half of what a larger ship pays', 'The town pays']),
      'longer than the key',
    ],
    [
      'a long key',
      ask(STEM, ['Boats are free of it in each month of the year', 'Boats pay half', 'The town pays for them all']),
      '"Boats pay half"',
    ],
    ['just over', ask(STEM, ['x'.repeat(20), 'y'.repeat(33), 'z'.repeat(20)]), 'longer'],
    ['just under', ask(STEM, ['x'.repeat(40), 'y'.repeat(23), 'z'.repeat(40)]), 'shorter'],
    ['both', ask(STEM, ['x'.repeat(40), 'y'.repeat(20), 'z'.repeat(70)]), 'longer'],
  ],
  [
    ['like lengths', ask(STEM, ['Boats are free', 'Boats pay half', 'The town pays'])],
    ['at the limits', ask(STEM, ['x'.repeat(50), 'y'.repeat(30), 'z'.repeat(80)])],
    ['a word more in short options', ask(STEM, ['A fee', 'A small fee', 'A note'])],
    ['names', ask('Who says so?', ['Ida Ferrow', 'The Marrowby Harbor Board', 'The Guild'])],
    [
      'options that serve many rows',
      rows(
        'Which?',
        [
          ['One', 'light'],
          ['Two', 'watch certificate of a keeper'],
        ],
        ['light', 'watch certificate of a keeper'],
      ),
    ],
    ['letters of two units', ask(STEM, ['𝔁'.repeat(20), 'y'.repeat(30), 'z'.repeat(20)])],
  ],
);
