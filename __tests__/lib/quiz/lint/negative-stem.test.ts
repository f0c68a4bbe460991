import { negativeStem } from '@/lib/quiz/lint/item/negative-stem';
import { ask, judgeItems } from './cases';

const stem = (text: string) => ask(text, ['Close a channel', 'Order a second lamp', 'Charge fishing boats']);

judgeItems(
  negativeStem,
  [
    ['a power that is not there', stem('Which of these may the Harbor Board not do?'), '"not"'],
    ['capitals', stem('Which of these is NOT a duty of a keeper?'), '"NOT"'],
    ['an exception', stem('The rule lets the Board do all of these except?'), 'an exception'],
    ['all but', stem('All of the following are duties of a keeper, except for which?'), 'an exception'],
    ['a short form', stem('Which lamp doesn’t count as a light?'), '"n’t"'],
    ['never', stem('What may a keeper never do on watch?'), '"never"'],
    ['the least likely', stem('Which of these is least in need of a lamp?'), '"least"'],
    ['after a situation', stem('Fog lies over the point. Which step can the Board not take?'), '"not"'],
  ],
  [
    ['no negative', stem('Which of these may the Harbor Board do?')],
    ['a negative in a clause about somebody', stem('What must a keeper who does not write the hour do next?')],
    ['a negative in a condition', stem('What follows if the owner does not report a failure?')],
    ['a negative in the situation before', stem('A keeper did not test the lamp. Which rule did that break?')],
    ['a negative in what was said', stem('What did Tomas Quill say about a fee that was not paid?')],
    ['a name with a negative', stem('What did a lamp engineer, not named, say about the battery?')],
    ['a sentence with a gap', stem('The Board may not close a channel … forty-eight hours.')],
  ],
);
