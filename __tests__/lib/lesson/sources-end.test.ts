import { endsLine, endsShort, latest } from '@/lib/lesson/sources-end';
import { words } from '@/lib/words';

const say = words('en');

test.each([
  ['2024-03-08', 'Sources end on 8 March 2024; later events are not covered.', 'Sources end 8 Mar 2024'],
  ['2024-03', 'Sources end in March 2024; later events are not covered.', 'Sources end Mar 2024'],
  ['2024', 'Sources end in 2024; later events are not covered.', 'Sources end 2024'],
  [
    '2024-03-04/2024-03-08',
    'Sources end on 4\u2009–\u20098 March 2024; later events are not covered.',
    'Sources end 4\u2009–\u20098 Mar 2024',
  ],
  [undefined, 'Sources carry no date.', 'Sources carry no date'],
])('sources up to %s are told as they are known', (sourcesEnd, line, short) => {
  expect(endsLine({ sourcesEnd }, 'en', say)).toBe(line);
  expect(endsShort({ sourcesEnd }, 'en', say, 'short')).toBe(short);
});

test.each([
  [['2024-03-08', '2024-04-01'], '2024-04-01'],
  [['2024-03-08', '2024-03'], '2024-03'],
  [[undefined, '2023'], '2023'],
  [['2023', undefined], '2023'],
  [[undefined, undefined], undefined],
])('of lessons that end at %j the latest ends at %s', (ends, last) => {
  expect(latest(ends.map((sourcesEnd) => ({ sourcesEnd }))).sourcesEnd).toBe(last);
});
