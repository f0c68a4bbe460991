import { trivialDetail } from '@/lib/quiz/lint/item/trivial-detail';
import { baseWith } from '../../../fixtures/lighthouse/lighthouse';
import { base, fact } from '../../question/world';
import { ask, judgeItems, typed, typedDate } from './cases';

const silent = { figures: new Set<string>() };
const asked = { figures: new Set(['lighthouse-law']) };
const clock = (id: string, time: string) => ({
  ...fact('guild-house-deadline'),
  id,
  slots: { ...fact('guild-house-deadline').slots, until: { date: '2024-03-22', time } },
});
const hours = (other: string) => ({
  base: baseWith(base, { facts: [clock('hour-courier', '17:00'), clock('hour-wire', other)] }),
});
const about = ask(
  'How do the reports differ on the deadline?',
  ['They give other hours', 'They give other days', 'They do not differ'],
  { facts: ['hour-courier', 'hour-wire'] },
);
const dispute = { ...about, facets: { ...about.facets, aboutDispute: true } };

judgeItems(
  trivialDetail,
  [
    [
      'a typed figure that no objective asks for',
      typed('How long may a lamp be out?', 'minute'),
      'asks for a figure',
      silent,
    ],
    [
      'a typed date that no objective asks for',
      typedDate('Until when is the house theirs?'),
      'asks for a figure',
      silent,
    ],
    ['a choice of figures', ask('How many boats?', ['17 boats', '23 boats', '40 boats']), 'asks for a figure', silent],
    ['times a minute apart', ask('When does it end?', ['At 5 pm', 'At 5:01 pm', 'At noon']), 'minutes'],
    [
      'a difference of one minute',
      ask('How do they differ?', ['By one minute', 'By one day', 'By one hour']),
      'minutes',
    ],
    ['times of the long form', ask('When does it end?', ['17:00', '17:05', '12:00']), 'minutes'],
    ['reports that differ by a minute', dispute, 'minutes', hours('17:01')],
  ],
  [
    ['a typed figure that the objective asks for', typed('How long may a lamp be out?', 'minute'), asked],
    [
      'a choice of figures that the objective asks for',
      ask('How many boats?', ['17 boats', '23 boats', '40 boats']),
      asked,
    ],
    ['phrases where no figure is asked', ask('What is due?', ['A fee', 'A note', 'A test']), silent],
    ['phrases with a figure in one', ask('What is due?', ['20 dollars', 'A note', 'A test']), silent],
    ['hours apart', ask('When does it end?', ['At 5 pm', 'At 8 pm', 'At noon']), asked],
    ['morning and evening', ask('When does it end?', ['At 5 am', 'At 5 pm', 'At noon']), asked],
    [
      'a limit of minutes, which is no difference',
      ask('What is the limit?', ['20 minutes', '40 minutes', '60 minutes']),
      asked,
    ],
    ['reports that differ by hours', dispute, hours('20:00')],
  ],
);
