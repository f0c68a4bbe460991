import { repeatedKey } from '@/lib/quiz/lint/form/repeated-key';
import { itemOf, judgeForms } from './cases';
import { formOf } from './forms';

const who = (key: string, ...wrong: string[]) => itemOf('Who may do it?', [key, ...wrong]);
const board = who('The Harbor Board', 'The Guild', 'The harbor office');
const office = who('The harbor office', 'The Harbor Board', 'The Guild');
const again = who('the Harbor Board', 'Ida Ferrow', 'Tomas Quill');
const third = who('The Harbor Board', 'Ida Ferrow', 'The Guild');
const fee = itemOf('What is due?', ['A fee', 'A note', 'A test']);
const fees = itemOf('What else is due?', ['Fees', 'A bell', 'A letter']);

judgeForms(
  repeatedKey,
  [
    ['one body twice', formOf([board, again]), '"harbor board"'],
    ['three times, said once', formOf([board, again, third]), '"harbor board"'],
    ['not next to each other', formOf([board, fee, again]), '"harbor board"'],
    ['another form of the word', formOf([fee, fees]), '"fee"'],
    ['two values twice', formOf([board, fee, again, fees]), '"fee"'],
  ],
  [
    ['other keys', formOf([board, fee])],
    ['the key of one as a wrong option of the other', formOf([again, fee, who('Ida Ferrow', 'The harbor', 'A fund')])],
    ['one list of classes for several items', formOf([board, office, board])],
    ['one item', formOf([board])],
    ['no items', formOf([])],
  ],
);
