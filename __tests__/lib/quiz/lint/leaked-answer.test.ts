import type { Item } from '@/lib/question/item';
import { leakedAnswer } from '@/lib/quiz/lint/form/leaked-answer';
import { itemOf, judgeForms } from './cases';
import { formOf } from './forms';

const number = (value: number, unit: string, stem = 'What is the limit?'): Item =>
  itemOf(stem, [], { id: 'typed:x:y', kind: 'typed', body: { type: 'number', value, unit, feedback: 'So it is.' } });
const day = itemOf('Until when?', [], {
  id: 'typed:z:when',
  kind: 'typed',
  body: { type: 'date', date: '2024-03-22', feedback: 'By then.' },
});
const note = itemOf('What is due at the end?', ['A note in the light book', 'A fee at the pier', 'A bell at dawn']);
const stem = (text: string) => itemOf(text, ['The first', 'The second', 'The third']);

judgeForms(
  leakedAnswer,
  [
    ['a stem that holds the key', formOf([note, stem('Who reads a note in the light book?')]), 'one tells the key'],
    [
      'an option that holds the key',
      formOf([note, itemOf('What is read?', ['The map', 'A note in the light book', 'The sky'])]),
      'one tells',
    ],
    ['the teller comes first', formOf([stem('Who reads a note in the light book?'), note]), 'one tells the key'],
    [
      'a figure in a stem',
      formOf([number(30, 'day'), stem('Above which sum is a 30-day wait due?')]),
      'one tells the key',
    ],
    [
      'a sum in an option',
      formOf([number(7500, 'USD'), itemOf('What was paid?', ['$7,500 at once', 'Half of it', 'None'])]),
      'one tells',
    ],
    ['a date', formOf([day, stem('What happened before 22 March 2024?')]), 'one tells the key'],
  ],
  [
    ['other words', formOf([note, stem('Who reads the light book?')])],
    ['a short key', formOf([itemOf('What is due?', ['A fee', 'A bell', 'A nod']), stem('Who pays a fee?')])],
    ['another figure', formOf([number(30, 'day'), stem('Above which sum is a 60-day wait due?')])],
    ['the figure of another unit', formOf([number(30, 'day'), stem('What do 30 boats pay?')])],
    ['another day', formOf([day, stem('What happened before 23 March 2024?')])],
    ['a wrong option in a stem', formOf([note, stem('Who pays a fee at the pier?')])],
  ],
);
