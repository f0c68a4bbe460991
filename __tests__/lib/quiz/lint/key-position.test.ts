import { keyPosition } from '@/lib/quiz/lint/form/key-position';
import { itemOf, judgeForms } from './cases';
import { formOf } from './forms';

const item = itemOf('What is due?', ['A fee', 'A note', 'A test']);
const typed = itemOf('How long?', [], {
  kind: 'typed',
  body: { type: 'number', value: 20, unit: 'minute', feedback: 'It is 20.' },
});
const at = (...places: number[]) =>
  formOf(
    places.map(() => item),
    places,
  );

judgeForms(
  keyPosition,
  [
    ['all first', at(0, 0, 0, 0, 0), '5 of 5 keys are option 1'],
    ['all second', at(1, 1, 1, 1), '4 of 4 keys are option 2'],
    ['all last', at(2, 2, 2, 2, 2, 2), '6 of 6 keys are option 3'],
    ['eight of ten', at(0, 0, 0, 0, 1, 0, 0, 0, 2, 0), '8 of 10 keys are option 1'],
    [
      'seven of nine, beside typed items',
      formOf([...Array(9).fill(item), typed, typed], [1, 1, 1, 1, 1, 1, 1, 0, 2]),
      '7 of 9',
    ],
  ],
  [
    ['each place in turn', at(0, 1, 2, 0, 1, 2, 0, 1, 2)],
    ['three of three, which is an accident', at(0, 0, 0)],
    ['five of ten', at(0, 0, 0, 0, 0, 1, 1, 1, 2, 2)],
    ['typed items only', formOf(Array(9).fill(typed))],
    ['no items', formOf([])],
  ],
);
