import { convergence } from '@/lib/quiz/lint/item/convergence';
import { ask, judgeItems, rows } from './cases';

judgeItems(
  convergence,
  [
    [
      'one part of the key in each wrong option',
      ask('What does the duty ask for?', [
        'A written note in the light book',
        'A written letter to the Guild',
        'A drawing in the light book',
      ]),
      'the key is made of parts',
    ],
    [
      'place and time changed in turn',
      ask('When may the Board close a channel?', [
        'During repairs, for two days',
        'During storms, for two days',
        'During repairs, for nine weeks',
      ]),
      'the key is made of parts',
    ],
    [
      'who and what changed in turn',
      ask('What does the rule ask for?', [
        'An inspector approves the machine on paper',
        'An inspector approves the tower by word',
        'The Guild tests the machine on paper',
      ]),
      'the key is made of parts',
    ],
    [
      'two figures in turn',
      ask('What is the punishment?', [
        'A fine of 7,500 dollars and 30 days of jail',
        'A fine of 7,500 dollars and 90 weeks of work',
        'A loss of the certificate and 30 days of jail',
      ]),
      'the key is made of parts',
    ],
    [
      'four options around the key',
      ask('Which lamp counts?', [
        'A red lamp on a stone tower',
        'A red bell on a wooden raft',
        'A green lamp in a glass house',
        'A white flag on a stone tower',
      ]),
      'the key is made of parts',
    ],
  ],
  [
    [
      'nothing in common',
      ask('What does the duty ask for?', ['A note in the light book', 'A letter to the Guild', 'A bell at dawn']),
    ],
    ['one part common to all', ask('What may boats do?', ['Boats enter free', 'Boats pay half', 'Boats wait outside'])],
    [
      'the wrong options share with each other as much',
      ask('When may it close?', ['In spring, by day', 'In winter, by day', 'In winter, at dusk']),
    ],
    [
      'a wrong option is the most central',
      ask('What does it ask for?', [
        'A written letter to the Guild',
        'A written note in the light book',
        'A drawing in the light book',
      ]),
    ],
    [
      'every pair of parts comes once',
      ask('What did the vote bring?', ['A machine and a fee', 'A machine without pay', 'A fee without pay']),
    ],
    [
      'two options only',
      ask('Was it approved?', ['Approved on paper by an inspector', 'Approved on paper by a keeper']),
    ],
    [
      'options that serve many rows',
      rows(
        'Who said it?',
        [
          ['Fog nights need a watch.', 'The keepers of Gull Point'],
          ['Nets tear on the rocks.', 'The boats of Gull Point'],
        ],
        ['The keepers of Gull Point', 'The keepers of Marrowby', 'The boats of Gull Point'],
      ),
    ],
  ],
);
