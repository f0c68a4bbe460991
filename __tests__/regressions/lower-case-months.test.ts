import { parseDay } from '@/lib/question/read-typed';

// Only months with a capital were known, so that "30 september 2025" was "no date".
test.each(['30 september 2025', 'SEPTEMBER 30, 2025', 'the 30th of September 2025'])('"%s" is a day', (answer) =>
  expect(parseDay(answer)).toEqual({ ok: true, value: '2025-09-30' }),
);
