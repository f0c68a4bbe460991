import { repeatedKeyValue } from '@/lib/quiz/lint/bank/repeated-key-value';
import { ask, judgeBanks, rows } from './cases';

const BODIES = ['The Harbor Board', 'The Guild', 'The harbor office'];
const who = (key: number) => ask('Who may do it?', [BODIES[key]!, ...BODIES.filter((_, i) => i !== key)]);
const keys = (...numbers: number[]) => numbers.map(who);
const alone = (text: string) => ask('Who may do it?', [text, 'Ida Ferrow', 'Tomas Quill']);

judgeBanks(
  repeatedKeyValue,
  [
    ['one body three times of three', keys(0, 0, 0), '"The Harbor Board" is the key of 3 of the 3 items'],
    ['five of six', keys(0, 0, 0, 0, 0, 1), '"The Harbor Board" is the key of 5 of the 6'],
    ['the second of three', keys(1, 1, 1, 1, 0), '"The Guild" is the key of 4 of the 5'],
    ['in other letters', [alone('The Board'), alone('the board'), alone('Board')], 'is the key of 3 of the 3'],
    [
      'among others',
      [...keys(2, 2, 2, 2), alone('The town'), alone('A fund')],
      '"The harbor office" is the key of 4 of the 4',
    ],
  ],
  [
    ['each in turn', keys(0, 1, 2, 0, 1, 2)],
    ['twice, which is an accident', keys(0, 0)],
    ['four of nine', keys(0, 0, 0, 0, 1, 1, 1, 2, 2)],
    ['keys that come once', [alone('The town'), alone('A fund'), alone('The Guild')]],
    [
      'rows',
      Array.from({ length: 9 }, () =>
        rows(
          'Which?',
          [
            ['One', 'light'],
            ['Two', 'keeper'],
          ],
          ['light', 'keeper'],
        ),
      ),
    ],
  ],
);
