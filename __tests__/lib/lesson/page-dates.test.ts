import { joinedDates, lessonDates } from '@/lib/lesson/page-dates';

const mended = (lesson: string, date: string) => ({ lesson, date });

test.each([
  ['as it was published', '2026-03-01', [], { published: '2026-03-01', modified: '2026-03-01' }],
  [
    'mended twice',
    '2026-03-01',
    [mended('a', '2026-04-02'), mended('a', '2026-03-09'), mended('b', '2026-05-01')],
    { published: '2026-03-01', modified: '2026-04-02' },
  ],
  ['of no known day', undefined, [], { published: undefined, modified: undefined }],
  ['of no known day, mended', undefined, [mended('a', '2026-03-09')], { published: undefined, modified: '2026-03-09' }],
])('the days of a lesson %s', (_, published, corrections, dates) => {
  expect(lessonDates({ slug: 'a', published }, corrections)).toEqual(dates);
});

test('what rests on several lessons is as new as the newest', () => {
  expect(joinedDates([{ published: '2026-03-01', modified: '2026-04-01' }, { published: '2026-03-05' }, {}])).toEqual({
    published: '2026-03-05',
    modified: '2026-04-01',
  });
  expect(joinedDates([])).toEqual({});
});
