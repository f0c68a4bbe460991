import { formOf, unequalGrammar } from '@/lib/quiz/lint/item/unequal-grammar';
import { ask, judgeItems } from './cases';

judgeItems(
  unequalGrammar,
  [
    [
      'a noun among verbs',
      ask('What must the owner do?', ['Test the lamp', 'Buy a battery', 'A fee for the pier']),
      '(noun)',
    ],
    [
      'a clause among verbs',
      ask('What must the owner do?', ['Test the lamp', 'Buy a battery', 'It has to be sold']),
      '(clause)',
    ],
    ['a number among clauses', ask('What is said?', ['It must be lit', '20 minutes', 'It may be dark']), '(number)'],
    [
      'a gerund among infinitives',
      ask('What is the aim?', ['To guide ships', 'Ringing a bell', 'To mark a rock']),
      '(gerund)',
    ],
    [
      'a preposition among nouns',
      ask('What counts?', ['A lamp on a tower', 'With a flame at night', 'A bell']),
      '(preposition)',
    ],
    [
      'an infinitive among gerunds',
      ask('What is punished?', ['Leaving a light dark', 'Hiding a lamp', 'To ring a bell']),
      '(infinitive)',
    ],
  ],
  [
    ['verbs', ask('What must the owner do?', ['Test the lamp', 'Buy a battery', 'Report it to the Board'])],
    ['gerunds', ask('What is punished?', ['Leaving a light dark', 'Hiding a lamp', 'Ringing a bell'])],
    ['numbers', ask('How many boats?', ['17 boats', 'About 20 boats', 'At least 23 boats'])],
    [
      'clauses with a noun or a pronoun first',
      ask('What is said?', ['It may run', 'The keeper must pay', 'A fee is due']),
    ],
    ['a noun that ends like a gerund', ask('What pays?', ['Fishing boats must not', 'The town must', 'A fund must'])],
    ['verbs without an article', ask('What must be done?', ['Give notice at once', 'Test the lamp', 'Ring a bell'])],
    ['nothing among nouns', ask('What is left?', ['Nothing of the old lamp', 'The glass', 'A pane'])],
  ],
);

test.each([
  ['20 minutes', 'number'],
  ['$7,500', 'number'],
  ['To guide ships', 'infinitive'],
  ['Closing the channel', 'gerund'],
  ['Fishing boats', 'unknown'],
  ['Only after a notice', 'preposition'],
  ['Accept the order', 'verb'],
  ['The harbor office', 'noun'],
  ['The keeper must pay', 'clause'],
  ['They pay', 'clause'],
  ['Systems and assets', 'unknown'],
])('%s begins as %s', (text, form) => {
  expect(formOf(text)).toBe(form);
});
