import { overlappingOptions } from '@/lib/quiz/lint/item/overlapping-options';
import { ask, judgeItems } from './cases';

const STEM = 'How long may a lamp be out?';

judgeItems(
  overlappingOptions,
  [
    ['one phrase within another', ask(STEM, ['Until dawn', 'Until dawn on foggy days', 'For an hour']), '"Until dawn"'],
    [
      'a limit without its word',
      ask('A channel may close …', ['only after a notice', 'after a notice', 'at any time']),
      '"after a notice"',
    ],
    ['spans that meet', ask(STEM, ['10 to 20 minutes', '20 to 30 minutes', '40 to 50 minutes']), 'numbers overlap'],
    ['two upper limits', ask(STEM, ['At most 20 minutes', 'At most 40 minutes', 'No limit']), 'numbers overlap'],
    [
      'two lower limits',
      ask('How many tests?', ['At least 3 tests', 'At least 5 tests', 'No test']),
      'numbers overlap',
    ],
    ['a figure within a span', ask(STEM, ['Up to 20 minutes', '15 minutes', '60 minutes']), 'numbers overlap'],
    ['a dash', ask('How many boats?', ['10–20 boats', '15–25 boats', '30 boats']), 'numbers overlap'],
  ],
  [
    ['other phrases', ask(STEM, ['Until dawn', 'For an hour', 'All night'])],
    ['single figures', ask(STEM, ['10 minutes', '20 minutes', '30 minutes'])],
    ['spans side by side', ask(STEM, ['10 to 19 minutes', '20 to 29 minutes', '30 to 39 minutes'])],
    ['less and more', ask(STEM, ['Less than 20 minutes', '20 minutes', 'More than 20 minutes'])],
    ['other units', ask('What is the limit?', ['At most 20 minutes', 'At most 40 boats', 'At most 60 dollars'])],
    ['a word within a longer word', ask('Which word is it?', ['light', 'lighthouse', 'lantern'])],
    ['the same text, which is another flaw', ask(STEM, ['Until dawn', 'until dawn', 'For an hour'])],
  ],
);
