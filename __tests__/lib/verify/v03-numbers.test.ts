import { numbers } from '@/lib/verify/v03-numbers';
import { refusalsOf } from './heard';

test.each<[says: string, text: string, statement: string, codes: string[]]>([
  [
    'who estimates says "about"',
    'We would lose an estimated 18 percent.',
    'They estimate that they would lose 18 percent.',
    [],
  ],
  ['"about" is an estimate', 'They estimate that it costs $500.', 'It costs about $500.', []],
  [
    'an estimate may not become exact',
    'We would lose an estimated 18 percent.',
    'They lose 18 percent.',
    ['comparator-differs'],
  ],
  ['an exact number is no estimate', 'We lost 18 percent.', 'They lost about 18 percent.', ['comparator-differs']],
  ['an estimate is no limit', 'They estimate that it costs $500.', 'It costs at least $500.', ['comparator-differs']],
  [
    'an estimate of another sentence',
    'They made an estimate. It costs $500.',
    'It costs about $500.',
    ['comparator-differs'],
  ],
  [
    'a part of what was counted',
    'They made 37 trips, and only 4 of them were late.',
    'Only 4 of 37 trips were late.',
    [],
  ],
  [
    'a part of something else',
    'They made 37 trips, and only 4 of them were late.',
    'Only 4 crews were late.',
    ['unit-differs'],
  ],
  ['"two times" for "twice"', 'It was shut twice.', 'It was shut two times.', []],
  ['"three times" for "twice"', 'It was shut twice.', 'It was shut three times.', ['number-absent']],
  ['a bare number of what was named', 'It has 37 boats, of which 4 leak.', 'Of the 37 boats, the crew lost 4.', []],
  [
    'a bare number of something else',
    'It has 37 boats and 4 lamps.',
    'Of the 37 boats, the crew lost 4.',
    ['unit-differs'],
  ],
  ['"only one" as counted', 'It got just one reply.', 'It got only one reply.', []],
  ['"only one" of another thing', 'It got just one reply.', 'It got only one boat.', ['unit-differs']],
  ['a negated "above" as a limit', 'It has not risen above 54 percent.', 'It was at most 54 percent.', []],
  [
    'a negated "above" the other way',
    'It has not risen above 54 percent.',
    'It was more than 54 percent.',
    ['comparator-differs'],
  ],
  ['"within" for "no later than"', 'Pay no later than 9 days after landing.', 'They pay within 9 days.', []],
  ['"has … to" for "within"', 'A crew may land within 9 days of it.', 'A crew has 9 days to land.', []],
  [
    '"has … to" of an amount that is no time',
    'It sold at most 9 boats.',
    'It has 9 boats to sell.',
    ['comparator-differs'],
  ],
  ['how long it took for a limit', 'It took 9 days.', 'It came within 9 days.', ['comparator-differs']],
  ['a limit for how long it took', 'They paid within 9 days.', 'It took 9 days.', ['comparator-differs']],
  ['"more than" for a time limit', 'Pay within 9 days.', 'They have more than 9 days to pay.', ['comparator-differs']],
  ['"twice" for another two', 'Two boats sank.', 'Boats sank twice.', ['unit-differs']],
])('%s: "%s", "%s"', (_, text, statement, codes) => {
  expect(refusalsOf(numbers, [text, text.split(' ')[0]!, statement])).toEqual(codes);
});
