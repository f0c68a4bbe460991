import { staleTime } from '@/lib/quiz/lint/item/stale-time';
import { baseWith } from '../../../fixtures/lighthouse/lighthouse';
import { base, fact } from '../../question/world';
import { ask, judgeItems, rows } from './cases';

const OPTIONS = ['A fee', 'A note', 'A test'];
const soFar = { ...fact('boat-charge-limit'), statement: 'No boat has paid so far.' };
const context = { base: baseWith(base, { facts: [soFar] }) };
const sofar = (where: string) =>
  ask('How often was it paid?', ['Not once so far', 'Once a year', 'Once a month'], { where });

judgeItems(
  staleTime,
  [
    ['currently', ask('What do boats currently pay?', OPTIONS), '"currently"'],
    ['now', ask('What is due now?', OPTIONS), '"now"'],
    ['this year', ask('What is due?', ['A fee this year', 'A note', 'A test']), '"this year"'],
    ['recently', ask('What is due?', ['A fee', 'A test that recently came in', 'A note']), '"recently"'],
    ['upcoming', ask('What will the upcoming vote decide?', OPTIONS), '"upcoming"'],
    [
      'a row',
      rows('Who said it?', [['The light goes dark next month.', 'Ida Ferrow']], ['Ida Ferrow', 'Tomas Quill']),
      '"next month"',
    ],
    ['a word of the evidence without a date', sofar('the Beacon Regulation'), '"so far"', context],
  ],
  [
    ['a date', ask('What was due on 22 March 2024?', OPTIONS)],
    ['as soon as', ask('When is it due?', ['As soon as a lamp fails', 'At dawn', 'At the end of a watch'])],
    ['known', ask('What is known of the fee?', OPTIONS)],
    ['a year', ask('What did the Board pay in 2024?', OPTIONS)],
    ['a word of the evidence beside its date', sofar('Coast Wire, 7 March 2024'), context],
    ['each year', ask('What is due each year?', OPTIONS)],
  ],
);
