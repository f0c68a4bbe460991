import { implausibleOption } from '@/lib/quiz/lint/item/implausible-option';
import { ask, judgeItems, rows } from './cases';

const WHO = 'Who chairs the Board?';

judgeItems(
  implausibleOption,
  [
    ['a place among persons', ask(WHO, ['Ida Ferrow', 'Tomas Quill', 'Gull Point Light']), '"the Gull Point Light"'],
    ['a body among persons', ask(WHO, ['Ida Ferrow', 'Tomas Quill', 'Northline Signals']), '"Northline Signals"'],
    ['a law among bodies', ask('Who gave the order?', ['The Harbor Board', 'The Guild', 'The Tallow Order']), 'Tallow'],
    [
      'an outlet among laws',
      ask('What was amended?', ['The Beacon Regulation', 'The Tallow Order', 'Coast Wire']),
      'Coast',
    ],
    [
      'a firm among bodies of the harbor',
      ask('Who may close a channel?', ['The Harbor Board', 'The harbor office', 'Northline Signals']),
      '"Northline Signals"',
    ],
    [
      'a town among speakers',
      rows(
        'Who said it?',
        [
          ['It is safe.', 'Ida Ferrow'],
          ['It is not.', 'The Guild'],
        ],
        ['Ida Ferrow', 'The Guild', 'Marrowby'],
      ),
      '"Marrowby"',
    ],
  ],
  [
    ['persons of one class', ask(WHO, ['Ida Ferrow', 'Tomas Quill'])],
    ['bodies of one class', ask('Who may close a channel?', ['The Harbor Board', 'The Guild', 'The harbor office'])],
    ['laws', ask('What was amended?', ['The Beacon Regulation', 'The Tallow Order'])],
    ['an unnamed person among persons', ask('Who said it?', ['Ida Ferrow', 'A lamp engineer', 'Tomas Quill'])],
    [
      'speakers of several sorts, each the key of a row',
      rows(
        'Who said it?',
        [
          ['It is safe.', 'Ida Ferrow'],
          ['It is not.', 'The Guild'],
        ],
        ['Ida Ferrow', 'The Guild', 'Tomas Quill'],
      ),
    ],
    ['phrases that name a place', ask('What was built?', ['A tower at Gull Point', 'A house in Marrowby', 'A pier'])],
  ],
);
