import { allOfTheAbove } from '@/lib/quiz/lint/item/all-of-the-above';
import { ask, judgeItems } from './cases';

const STEM = 'Who has to note that a lamp failed?';
const last = (text: string) => ask(STEM, ['The keeper on watch', 'The owner of the light', text]);

judgeItems(
  allOfTheAbove,
  [
    ['all of the above', last('All of the above'), '"All of the above"'],
    ['none of these', last('None of these.'), '"None of these."'],
    ['both of them', last('Both of them'), '"Both of them"'],
    ['letters', last('Both A and B'), '"Both A and B"'],
    ['a bare "neither"', last('Neither'), '"Neither"'],
    ['all are right', last('All are right'), '"All are right"'],
    ['any of those', last('Any of those'), '"Any of those"'],
  ],
  [
    ['"all of" something named', last('All of the keepers in the house')],
    ['"none of" something named', last('None of the keepers in the house')],
    ['"both" boards', last('Both boards of the town')],
    ['a person', last('Tomas Quill')],
    ['"above" as a place', last('The watch above the lantern room')],
    ['"neither" with what it speaks of', last('Neither the Board nor the Guild')],
  ],
);
