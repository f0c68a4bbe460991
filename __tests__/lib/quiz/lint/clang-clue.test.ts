import { clangClue } from '@/lib/quiz/lint/item/clang-clue';
import { ask, judgeItems, rows } from './cases';

judgeItems(
  clangClue,
  [
    [
      'a word again',
      ask('What does the rule say about charges?', ['There are no charges', 'Boats pay half', 'The town pays']),
      'in the key only: charges',
    ],
    [
      'another form of the word',
      ask('What follows once a lamp is inspected?', ['A note on the inspection', 'A bell at dawn', 'A letter']),
      'in the key only: inspection',
    ],
    [
      'a verb again',
      ask('What must the owner do after the lamp fails?', ['Report the failing lamp', 'Pay a fee', 'Call a boat']),
      'lamp',
    ],
    [
      'a name again',
      ask('What was the position of Ida Ferrow?', ['Ferrow wants the machine', 'The fee is high', 'The fog is thick']),
      'in the key only: Ida Ferrow',
    ],
    [
      'a row and its option',
      rows('Which word is it?', [['All lamps that guide ships', 'lamp']], ['lamp', 'keeper', 'owner']),
      'in the key only: lamp',
    ],
    [
      'a word of both keys',
      ask('Which repairs allow it?', [
        'Repairs of a lamp',
        { text: 'Repairs of a tower', correct: true },
        'Storms at sea',
      ]),
      'in the key only: repairs',
    ],
  ],
  [
    [
      'a word in key and wrong option',
      ask('What does the rule say about charges?', ['There are no charges', 'The charges are halved', 'The town pays']),
    ],
    [
      'a word in a wrong option only',
      ask('What does the rule say about charges?', ['Boats are free', 'The charges are halved', 'The town pays']),
    ],
    [
      'a word of a name',
      ask('What did the Harbor Board decide?', [
        'To buy a machine for the harbor',
        'To sell the house',
        'To ring a bell',
      ]),
    ],
    [
      'small words',
      ask('What must be done by the owner?', ['It must be told by him', 'A fee is due', 'A boat is called']),
    ],
    ['nothing shared', ask('What follows from a dark lamp?', ['A fine', 'A warning', 'A new watch'])],
    ['letters shared, but no word', ask('What is a keeper?', ['One who lives near', 'A steep rock', 'A deep bay'])],
    [
      'a word of one of two keys',
      ask('Which repairs allow it?', ['Repairs of a lamp', { text: 'Work on the tower', correct: true }, 'Storms']),
    ],
  ],
);
