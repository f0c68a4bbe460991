import { relativeDate } from '@/lib/lesson/lint/relative-date';
import { judge } from './cases';

judge(
  relativeDate,
  [
    ['today', 'Today the lamp is dark.', 'Today'],
    ['now', 'Keepers now live elsewhere.', 'now'],
    ['currently', 'It is currently red.', 'currently'],
    ['recently', 'The Board recently voted.', 'recently'],
    ['last year', 'It cost more last year.', 'last year'],
    ['ago', 'It was built forty years ago.', 'forty years ago'],
    ['a weekday alone', 'They meet on Friday.', 'Friday'],
    ['so far', 'So far no lamp has failed.', 'So far'],
    ['with a fact too', 'The Board voted last week. <Evidence fact="vote-courier" />', 'last week'],
    ['in the summary', 'It is red.', 'today', { meta: { summary: 'What the lamp is for today.' } }],
  ],
  [
    ['a weekday with its date', 'They met on Friday, 1 March 2024.'],
    ['a date', 'They met on 1 March 2024.'],
    ['what somebody said', 'The lamp is safe now, Ida Ferrow said. <Evidence fact="vote-courier" />'],
    ['what stands in quotation marks', 'The sign says “closed today”.'],
    ['as far as', 'It is lit so far as the rule asks for it.'],
    ['a word that holds one', 'Nobody knows. It is a now-or-never plan.'],
    ['this day, of a date that stands there', 'On this day the tower opens.'],
  ],
);
