import { ownView } from '@/lib/lesson/lint/own-view';
import { judge } from './cases';

judge(
  ownView,
  [
    ['agree', 'Do you agree with the Guild?', '"Do you agree"'],
    ['for or against', 'Are you for the machine?', '"Are you for"'],
    ['a side', 'Whose side would you take?', '"Whose side"'],
    ['who is right', 'Who is right, the Board or the Guild?', '"Who is right"'],
    ['a vote', 'Would you vote for the lamp?', '"Would you vote"'],
    ['a party', 'What does your own party think of it?', '"your own party"'],
    ['in a title', 'It is red.', '"Do you support"', { title: 'Do you support the Board?' }],
  ],
  [
    ['reasons', 'What is the best reason of each side?'],
    ['what would change a mind', 'What would change your mind?'],
    ['what one would need to know', 'What would you need to know to tell?'],
    ['places swapped', 'If the two swapped places, which of their reasons would still hold?'],
    ['no question', 'The steps do not say who is right.'],
    ['in quotation marks', 'What is wrong with the question “Do you agree?”, if anything?'],
  ],
);
