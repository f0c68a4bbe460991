import { scope } from '@/lib/verify/v11-scope';
import { refusalsOf } from './heard';

type Draft = [says: string, text: string, anchor: string, statement: string];

test.each<Draft>([
  ['"only"', 'The pier is only for boats of the town.', 'for boats', 'The pier is for boats of the town.'],
  ['"until recently"', 'Until recently, the pier was free.', 'was free', 'The pier was free.'],
  ['"so far"', 'The crew has so far made 9 trips.', 'made 9 trips', 'The crew made 9 trips.'],
  ['"initially"', 'The pier was initially free.', 'was initially free', 'The pier was free.'],
  ['"today" of the present', 'Today, the pier is free.', 'is free', 'The pier is free.'],
  ['"current" of one thing', 'Rules currently in place help current trips.', 'help', 'Rules in place help trips.'],
  [
    '"only" of a subject shared after "but"',
    'Only crews asked for a fee but dropped the plan.',
    'dropped',
    'Crews gave up the plan.',
  ],
  [
    '"initially" of a noun after "but"',
    'It initially held wide but limited rights.',
    'limited',
    'It held limited rights.',
  ],
  ['"only" of a shared subject', 'Only skippers may sail and may land.', 'may land', 'Skippers may land.'],
])('%s is missed when it is left out: "%s" as "%s", "%s"', (_, ...draft) => {
  expect(refusalsOf(scope, draft)).toEqual(['scope-dropped']);
});

test.each<Draft>([
  ['"only"', 'The pier is for boats.', 'for boats', 'The pier is only for boats.'],
  ['a second "only"', 'The pier is only for boats.', 'for boats', 'Only the pier is only for boats.'],
  ['"at first" beside "initially"', 'It was initially free.', 'was', 'At first it was initially free.'],
  ['"so far"', 'The pier is free.', 'is free', 'The pier is free so far.'],
  ['"currently"', 'The pier is free.', 'is free', 'The pier is currently free.'],
  ['"all"', 'Boats may land.', 'may land', 'All boats may land.'],
  ['"each" of a thing', 'The fee for the boats is yearly.', 'yearly', 'The yearly fee is for each boat.'],
  ['"each year" of what happened once', 'They paid a fee in 1990.', 'paid a fee', 'Each year they paid a fee.'],
  ['"each hundred" of a count', 'It has hundreds of lamps.', 'lamps', 'It has lamps for each hundred.'],
  ['"each boat" beside a ratio', 'It has 9 lamps per hundred boats.', '9 lamps', 'Each boat has lamps, 9 per hundred.'],
  ['"each day" of a yearly fee', 'They pay a yearly fee.', 'a yearly fee', 'Each day they pay a fee.'],
])('%s is refused when it is added: "%s" as "%s", "%s"', (_, ...draft) => {
  expect(refusalsOf(scope, draft)).toEqual(['scope-invented']);
});

test.each<Draft>([
  ['"merely" for "only"', 'It has only 9 boats.', '9 boats', 'It has merely 9 boats.'],
  ['"unless" for "only if"', 'It opens only if they pay.', 'if they pay', 'It stays shut unless they pay.'],
  ['"each year" for "yearly"', 'They pay a yearly fee.', 'a yearly fee', 'Each year they pay a fee.'],
  ['"every month" for "per month"', 'It costs $9 per month.', '$9', 'It costs $9 every month.'],
  ['"each day" for "a day"', 'It makes 9 trips a day.', '9 trips', 'It makes 9 trips each day.'],
  ['"for each hundred" for "per hundred"', 'It has 9 lamps per hundred boats.', '9', 'It has 9 for each hundred.'],
  ['"in every 10" for "out of 10"', 'It sold 3 out of 10 boats.', '3', 'It sold 3 in every 10 boats.'],
  ['"every" for "all"', 'All boats may land.', 'may land', 'Every boat may land.'],
  ['"each" left out', 'Each boat may land.', 'may land', 'Boats may land.'],
  ['"in place" for "currently in place"', 'Rules currently in place help.', 'help', 'The rules in place help.'],
  ['"today" of a day', 'Today, the board met and voted.', 'voted', 'The board voted.'],
  ['"only" of the next verb', 'It has run since 1950 and is the only one.', 'has run', 'It has run since 1950.'],
  [
    '"initially" of the verb before "but"',
    'They initially asked for a fee but dropped the plan.',
    'dropped',
    'They gave up the plan.',
  ],
  ['"only" of another clause', 'It has 9 boats, the only ones here.', '9 boats', 'It has 9 boats.'],
])('%s is accepted: "%s" as "%s", "%s"', (_, ...draft) => {
  expect(refusalsOf(scope, draft)).toEqual([]);
});
