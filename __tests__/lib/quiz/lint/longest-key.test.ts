import { longestKey } from '@/lib/quiz/lint/bank/longest-key';
import { ask, judgeBanks, rows, typed } from './cases';

const many = <One>(one: One, n: number): One[] => Array.from({ length: n }, () => one);
const long = ask('What is due?', ['A written note in the book', 'A fee', 'A bell']);
const named = (id: string, n: number) =>
  many(ask('What is due?', ['A written note in the book', 'A fee', 'A bell'], { id }), n);
const short = ask('What is due?', ['A fee', 'A written note in the book', 'A bell']);
const even = ask('What is due?', ['A fee', 'A tax', 'A nod']);

judgeBanks(
  longestKey,
  [
    ['three of three', many(long, 3), 'the key of 3 of 3 items'],
    ['nine of ten', [...many(long, 9), short], 'the key of 9 of 10 items'],
    ['seven of ten', [...many(long, 7), ...many(short, 3)], 'the key of 7 of 10 items, by chance about 3'],
    [
      'three, each named once',
      [...named('choice:lamp:why', 2), ...named('choice:bell:why', 1)],
      'by chance about 1: choice:lamp:why, choice:bell:why',
    ],
    ['five of six, beside ties', [...many(long, 5), short, ...many(even, 20)], 'the key of 5 of 6 items'],
    ['twenty of forty', [...many(long, 20), ...many(short, 20)], 'the key of 20 of 40 items'],
  ],
  [
    ['two of two, which is an accident', many(long, 2)],
    ['a third', [...many(long, 10), ...many(short, 20)]],
    ['six of ten', [...many(long, 6), ...many(short, 4)]],
    ['eighteen of forty', [...many(long, 18), ...many(short, 22)]],
    ['options of one length', many(even, 30)],
    ['typed items', many(typed('How long?', 'minute'), 30)],
    [
      'rows',
      many(
        rows(
          'Which?',
          [
            ['One', 'a long word'],
            ['Two', 'word'],
          ],
          ['a long word', 'word'],
        ),
        30,
      ),
    ],
  ],
);
