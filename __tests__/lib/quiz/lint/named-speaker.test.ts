import { namedSpeaker } from '@/lib/quiz/lint/item/named-speaker';
import { ask, judgeItems, rows } from './cases';

const WHO = ['Ida Ferrow', 'Tomas Quill', 'A lamp engineer'];

judgeItems(
  namedSpeaker,
  [
    ['the name in the claim', ask('Who said that Ida Ferrow could save the town money?', WHO), 'Ida Ferrow'],
    ['an alias in the claim', ask('Who said that the fee was not Ferrow’s idea?', WHO), 'Ida Ferrow'],
    [
      'a row that names its speaker',
      rows(
        'Who said it?',
        [['The Guild has nothing against it.', 'The Keepers’ Guild']],
        ['The Keepers’ Guild', 'Ida Ferrow'],
      ),
      'Guild',
    ],
    [
      'the second of two rows',
      rows(
        'Who said it?',
        [
          ['It is safe.', 'Ida Ferrow'],
          ['Quill never asked for a fee.', 'Tomas Quill'],
        ],
        ['Ida Ferrow', 'Tomas Quill'],
      ),
      'Tomas Quill',
    ],
    [
      'a body in its own claim',
      ask('Who says “the Board paid in full”?', ['The Harbor Board', 'The Guild', 'Northline Signals']),
      'Harbor Board',
    ],
  ],
  [
    ['no name', ask('Who said that the change could save the town money?', WHO)],
    ['another name', ask('Who said that the Board paid in full?', WHO)],
    ['a wrong speaker named', ask('Who said that Tomas Quill had asked for a fee?', WHO)],
    [
      'rows without names',
      rows(
        'Who said it?',
        [
          ['It is safe.', 'Ida Ferrow'],
          ['It is not.', 'Tomas Quill'],
        ],
        ['Ida Ferrow', 'Tomas Quill'],
      ),
    ],
    [
      'options that are no speakers',
      ask('What did Ida Ferrow say of the cost?', ['It could fall', 'It could rise', 'It is known']),
    ],
    ['a name within a longer one', ask('Who spoke for the Marrowby Harbor Board?', ['Marrowby', 'Gull Point Light'])],
  ],
);
