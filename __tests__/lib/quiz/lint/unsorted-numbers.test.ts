import { unsortedNumbers } from '@/lib/quiz/lint/item/unsorted-numbers';
import { ask, judgeItems } from './cases';

const fixed = (options: string[]) => ({ ...ask('Which figure is right?', options), arrangement: 'fixed' as const });

judgeItems(
  unsortedNumbers,
  [
    ['shuffled figures', ask('How many boats?', ['17 boats', '23 boats', '40 boats']), 'they are shuffled'],
    ['shuffled sums', ask('How much?', ['$7,500', '$10,000', '$48,000']), 'they are shuffled'],
    ['shuffled years', ask('Which year?', ['1974', '1987', '1999']), 'they are shuffled'],
    ['fixed and out of order', fixed(['23 boats', '17 boats', '40 boats']), 'out of order'],
    ['dates out of order', fixed(['3 June 2024', '1 March 2024', '22 March 2024']), 'out of order'],
    ['sums of several sizes out of order', fixed(['$1.5 million', '$900,000', '$2 million']), 'out of order'],
  ],
  [
    ['figures in order', fixed(['17 boats', '23 boats', '40 boats'])],
    ['dates in order', fixed(['1 March 2024', '22 March 2024', '3 June 2024'])],
    ['sums of several sizes in order', fixed(['$900,000', '$1.5 million', '$2 million'])],
    ['phrases', ask('What is due?', ['A fee', 'A note', 'A test'])],
    ['phrases with a figure within', ask('What is due?', ['A test on 3 days', 'A fee of 20 dollars', 'A note'])],
    ['one figure among phrases', ask('What is due?', ['20 dollars', 'A note in the book', 'A test'])],
  ],
);
