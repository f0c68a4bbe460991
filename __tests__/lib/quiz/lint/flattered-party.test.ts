import { flatteredParty } from '@/lib/quiz/lint/bank/flattered-party';
import { ask, judgeBanks } from './cases';

const GOOD = 'It agreed to protect the boats';
const BAD = 'It refused to answer the keepers';
const PLAIN = 'It met in the house by the pier';
const on = (who: string, [...options]: string[]) => ask(`What did ${who} do?`, options);
const many = <One>(one: One, n: number): One[] => Array.from({ length: n }, () => one);
const BOARD = 'the Harbor Board';
const praised = on(BOARD, [GOOD, BAD, PLAIN]);
const blamed = on(BOARD, [BAD, GOOD, PLAIN]);
const plain = on(BOARD, [PLAIN, GOOD, BAD]);

judgeBanks(
  flatteredParty,
  [
    ['praise in each of six', many(praised, 6), 'harbor-body: what sounds best is the key of 6 of 6'],
    ['blame in each of six', many(blamed, 6), 'harbor-body: what sounds worst is the key of 6 of 6'],
    ['praise in eight of ten', [...many(praised, 8), ...many(plain, 2)], 'what sounds best is the key of 8 of 10'],
    [
      'several bodies of one class',
      [...many(praised, 3), ...many(on('the Guild', [GOOD, BAD, PLAIN]), 3)],
      'harbor-body',
    ],
    ['a person', many(on('Ida Ferrow', [GOOD, BAD, PLAIN]), 6), 'marrowby-figure: what sounds best'],
  ],
  [
    ['each in turn', [...many(praised, 3), ...many(blamed, 3), ...many(plain, 3)]],
    ['too few to tell', many(praised, 4)],
    ['nobody is named', many(on('somebody', [GOOD, BAD, PLAIN]), 9)],
    ['no tone', many(on(BOARD, [PLAIN, 'It sat', 'It rose']), 9)],
    ['a tone that two options share', many(on(BOARD, [GOOD, 'It helped and praised the boats', PLAIN]), 9)],
    ['a law, which is no party', many(on('the Beacon Regulation', [GOOD, BAD, PLAIN]), 9)],
  ],
);
