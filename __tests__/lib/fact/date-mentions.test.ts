import type { DateParts } from '@/lib/fact/date-mentions';
import {
  agreesWithDate,
  canMean,
  coversDate,
  findDates,
  partsOfDate,
  withLimit,
  withWeekday,
} from '@/lib/fact/date-mentions';

test.each<[string, DateParts[]]>([
  // whole days
  ['on 2024-03-01', [{ year: 2024, month: 3, day: 1 }]],
  ['on 1 March 2024', [{ year: 2024, month: 3, day: 1 }]],
  ['on 1st March, 2024', [{ year: 2024, month: 3, day: 1 }]],
  ['on March 1, 2024', [{ year: 2024, month: 3, day: 1 }]],
  ['on March 1st 2024', [{ year: 2024, month: 3, day: 1 }]],
  ['on Friday, 1 March 2024', [{ year: 2024, month: 3, day: 1, weekday: 5 }]],
  ['on Friday, March 1, 2024', [{ year: 2024, month: 3, day: 1, weekday: 5 }]],
  ['on Feb. 29, 2024', [{ year: 2024, month: 2, day: 29 }]],
  ['on Sept. 3, 1883', [{ year: 1883, month: 9, day: 3 }]],
  ['on 14 Oct 1931', [{ year: 1931, month: 10, day: 14 }]],
  ['on 31 December 2026', [{ year: 2026, month: 12, day: 31 }]],
  // without a year
  ['until 22 March', [{ month: 3, day: 22 }]],
  ['on March 7 (Coast Wire)', [{ month: 3, day: 7 }]],
  ['on Thursday, 29 February', [{ month: 2, day: 29, weekday: 4 }]],
  // months and years
  ['in March 2024', [{ year: 2024, month: 3 }]],
  ['in March, 2024', [{ year: 2024, month: 3 }]],
  ['in February', [{ month: 2 }]],
  ['since Jan. he', [{ month: 1 }]],
  ['in May', [{ month: 5 }]],
  ['it may close', []],
  ['May it close', []],
  ['in 1883', [{ year: 1883 }]],
  ['in 2024, it', [{ year: 2024 }]],
  ['the year 1599', []],
  ['built in 1588, it', [{ year: 1588 }]],
  ['since 1492 it has', [{ year: 1492 }]],
  ['in 1588 boats', []],
  ['built by 1200 sailors', []],
  ['from 1500.5 to', []],
  ['the year 2100', []],
  // weekdays and hours
  ['on Friday', [{ weekday: 5 }]],
  ['by Sunday night', [{ weekday: 0 }]],
  ['on friday', []],
  ['at 5 p.m.', [{ hour: 17, minute: 0 }]],
  ['at 5:01 pm', [{ hour: 17, minute: 1 }]],
  ['at 5.01 p.m. sharp', [{ hour: 17, minute: 1 }]],
  ['at 12 a.m.', [{ hour: 0, minute: 0 }]],
  ['at 12:30 pm', [{ hour: 12, minute: 30 }]],
  ['at 13 pm', []],
  [
    '5 p.m. on Friday, 22 March',
    [
      { hour: 17, minute: 0 },
      { month: 3, day: 22, weekday: 5 },
    ],
  ],
  // several
  [
    'from 12 May 1881 to 2 August 1883',
    [
      { year: 1881, month: 5, day: 12 },
      { year: 1883, month: 8, day: 2 },
    ],
  ],
  ['On Friday he said it began in 2019.', [{ weekday: 5 }, { year: 2019 }]],
  // not dates
  ['$2024 or 2,024 boats', []],
  ['50 U.S.C. § 2024', []],
  ['section 1801', []],
  ['a 2000-day plan', []],
  ['3.1999 percent', []],
  ['the Marchers', []],
  ['Sundays', []],
  ['32 March', [{ month: 3 }]],
])('the dates of "%s"', (text, dates) => {
  expect(findDates(text).map(({ parts }) => parts)).toEqual(dates);
});

test('a mention knows where it stands', () => {
  const text = 'The vote was on Friday, 1 March 2024, they said.';
  const [mention] = findDates(text);
  expect(text.slice(mention!.start, mention!.end)).toBe('Friday, 1 March 2024');
});

test.each<[string, string | undefined, DateParts]>([
  ['2024-03-01', '17:05', { year: 2024, month: 3, day: 1, hour: 17, minute: 5 }],
  ['2024-03', undefined, { year: 2024, month: 3 }],
  ['2024', undefined, { year: 2024 }],
])('%s %s has its parts', (date, time, parts) => {
  expect(JSON.parse(JSON.stringify(partsOfDate(date, time)))).toEqual(parts);
});

test('a claim is covered where the source names all that it names', () => {
  const source = { year: 2024, month: 3, day: 1 };
  expect(coversDate(source, { year: 2024 })).toBe(true);
  expect(coversDate(source, { year: 2024, month: 3, day: 1 })).toBe(true);
  expect(coversDate(source, { year: 2024, month: 3, day: 2 })).toBe(false);
  expect(coversDate({ month: 3, day: 1 }, source)).toBe(false);
});

test('dates agree where no part that both name differs', () => {
  expect(agreesWithDate({ month: 3 }, { year: 2024 })).toBe(true);
  expect(agreesWithDate({ month: 3 }, { month: 4 })).toBe(false);
});

test('a whole day has its weekday; a day that does not exist has none', () => {
  expect(withWeekday({ year: 2024, month: 3, day: 1 }).weekday).toBe(5);
  expect(withWeekday({ year: 2024, month: 2, day: 30 }).weekday).toBeUndefined();
  expect(withWeekday({ year: 2024, month: 3 }).weekday).toBeUndefined();
});

// Read on Wednesday, 6 March 2024.
test.each<[string, string, boolean]>([
  ['Friday', '2024-03-01', true],
  ['Friday', '2024-03-08', true],
  ['Friday', '2024-03-15', false],
  ['Friday', '2024-02-23', false],
  ['Friday', '2024-03-02', false],
  ['last Friday', '2024-03-01', true],
  ['last Friday', '2024-03-08', false],
  ['next Friday', '2024-03-08', true],
  ['next Friday', '2024-03-01', false],
  ['on Wednesday', '2024-03-06', true],
  ['yesterday', '2024-03-05', true],
  ['yesterday', '2024-03-04', false],
  ['today', '2024-03-06', true],
  ['today', '2024-03-07', false],
  ['tomorrow', '2024-03-07', true],
  ['tomorrow', '2024-03-06', false],
  ['22 March', '2024-03-22', true],
  ['22 March', '2024-03-21', false],
  ['22 March', '2023-03-01', false],
  ['22 March', '2025-03-22', false],
  ['29 February', '2024-02-29', true],
  ['October', '2023-10', true],
  ['October', '2024-10', false],
  ['October', '2023-10-05', false],
  ['last October', '2023-10', true],
  ['last October', '2022-10', false],
  ['last March', '2024-03', false],
  ['last month', '2024-02', true],
  ['last month', '2024-03', false],
  ['last month', '2024-02-10', false],
  ['this month', '2024-03', true],
  ['this month', '2024-04', false],
  ['earlier this month', '2024-03', true],
  ['next month', '2024-04', true],
  ['next month', '2024-05', false],
  ['last week', '2024-02', true],
  ['last week', '2024-03', true],
  ['last week', '2024-04', false],
  ['last week', '2024-02-28', false],
  ['Friday last week', '2024-03-01', true],
  ['Friday last week', '2024-03-08', false],
  ['last year', '2023', true],
  ['last year', '2022', false],
  ['last year', '2023-05', false],
  ['in May last year', '2023-05', true],
  ['in May last year', '2024-05', false],
  ['this year', '2024', true],
  ['this year', '2025', false],
  ['next year', '2025', true],
  ['in May this year', '2024-05', true],
  ['in May this year', '2023-05', false],
  ['the end of the year', '2024', true],
  ['the end of the year', '2023', false],
  ['the end of the year', '2025', false],
  ['the end of the year before', '2024', false],
  ['the end of last year', '2024', false],
  ['the end of next year', '2025', true],
  ['in 2019', '2019', true],
  ['in 2019', '2018', false],
  ['the end of October', '2024-10', false],
  ['before the end of October', '2024-10', true],
  ['by October', '2024-10', true],
  ['until 1 December', '2024-12-01', true],
  ['before October', '2023-10', true],
  ['before October', '2025-10', false],
  ['before Friday', '2024-03-22', false],
  ['last summer', '2023', true],
  ['last summer', '2024', false],
  ['last summer', '2022', false],
  ['last summer', '2023-07', false],
  ['next summer', '2024', true],
  ['next summer', '2023', false],
  ['last winter', '2023', true],
  ['last winter', '2024', true],
  ['last winter', '2022', true],
  ['last winter', '2021', false],
  ['the autumn of last year', '2023', true],
  ['the autumn of last year', '2022', false],
  ['this spring', '2024', true],
  ['the fall', '2022', false],
  ['soon', '2024-03-07', false],
  ['soon', '2024', false],
  ['Friday', '2024-02-30', false],
])('"%s", read on 6 March 2024, can mean %s: %s', (words, date, can) => {
  expect(canMean(words, date, '2024-03-06')).toBe(can);
});

test('a month read in January reaches back into the last year', () => {
  expect(canMean('last month', '2023-12', '2024-01-31')).toBe(true);
  expect(canMean('December', '2023-12', '2024-01-02')).toBe(true);
  expect(canMean('next month', '2024-01', '2023-12-05')).toBe(true);
});

test.each([
  ['August', 'The pier opens before August.', 'before August'],
  ['August', 'The pier opens by the end of August.', 'by the end of August'],
  ['the end of August', 'No later than the end of August it opens.', 'No later than the end of August'],
  ['August', 'The pier opened in August.', 'August'],
  ['August', 'It stood nearby August.', 'August'],
])('"%s" in "%s" is read as "%s"', (words, text, read) => {
  expect(withLimit(words, text)).toBe(read);
});
