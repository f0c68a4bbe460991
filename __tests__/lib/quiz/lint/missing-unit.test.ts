import { missingUnit } from '@/lib/quiz/lint/item/missing-unit';
import { ask, judgeItems, typed, typedDate } from './cases';

judgeItems(
  missingUnit,
  [
    ['a typed number', typed('What is the limit for a dark lamp?', ''), 'without a unit'],
    ['a typed number with a blank unit', typed('What is the limit for a dark lamp?', ' '), 'without a unit'],
    ['bare options', ask('What is the limit for a dark lamp?', ['20', '40', '60']), '"20"'],
    ['a bare sum', ask('What did the pane cost?', ['48,263', '52,000', '61,500']), '"48,263"'],
    ['one bare option', ask('What is the limit for a dark lamp?', ['20 minutes', '40', '60 minutes']), '"40"'],
    ['millions of what', ask('What does the harbor earn?', ['2 million', '3 million', '4 million']), '"2 million"'],
  ],
  [
    ['a typed number with its unit', typed('What is the limit for a dark lamp?', 'minute')],
    ['a typed date', typedDate('Until when?')],
    ['units in the options', ask('What is the limit?', ['20 minutes', '40 minutes', '60 minutes'])],
    ['a currency', ask('What did the pane cost?', ['$48,263', '$52,000', '$61,500'])],
    ['how many', ask('How many boats did fog send home?', ['17', '23', '40'])],
    ['the unit in the stem', ask('What is the limit, in minutes?', ['20', '40', '60'])],
    ['years', ask('When did the storm come?', ['1974', '1987', '1999'])],
  ],
);
