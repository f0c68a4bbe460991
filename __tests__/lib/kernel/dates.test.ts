import {
  DATE_PATTERN,
  dayRange,
  daysBetween,
  daysInMonth,
  formatDate,
  isRealDate,
  isRealDay,
  weekdayOf,
} from '@/lib/kernel/dates';

test.each([
  ['2024', true],
  ['2024-03', true],
  ['2024-03-01', true],
  ['2024-02-24/2024-02-27', true],
  ['2023/2024-02', true],
  ['24-03-01', false],
  ['2024-3-1', false],
  ['2024-03-01T10:00', false],
  ['2024/2025/2026', false],
  ['1 March 2024', false],
  ['', false],
])('"%s" is a date of the pattern: %s', (text, expected) => {
  expect(DATE_PATTERN.test(text)).toBe(expected);
});

test.each([
  ['2024', true],
  ['2024-02', true],
  ['2024-02-29', true],
  ['2023/2024-02', true],
  ['2024-02-27/2024-02-27', true],
  ['2024-13', false],
  ['2023-02-29', false],
  ['2024-02-24/2024-02-30', false],
  ['2024-02-27/2024-02-24', false],
  ['2024-3', false],
])('"%s" is a date that exists: %s', (text, expected) => {
  expect(isRealDate(text)).toBe(expected);
});

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-03-05', '2024-03-05', '2024-03-05'],
  ['2024-02-24/2024-02-27', '2024-02-24', '2024-02-27'],
  ['2023/2024-02', '2023-01-01', '2024-02-29'],
])('%s reaches from %s to %s', (date, first, last) => {
  expect(dayRange(date)).toEqual({ first, last });
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2024-04-31', false],
  ['2024-12-31', true],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-01-00', false],
  ['2024-01', false],
])('%s is a day of the calendar: %s', (day, expected) => {
  expect(isRealDay(day)).toBe(expected);
});

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [2024, 4, 30],
  [2024, 12, 31],
])('in %s month %s has %s days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  ['2024-03-01', 5],
  ['2024-02-29', 4],
  ['1883-08-02', 4],
  ['2000-01-01', 6],
  ['2026-03-01', 0],
])('%s is weekday %s', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2024-03-01', '2024-02-28', -2],
  ['2024-03-30', '2024-03-31', 1],
  ['2024-03-05', '2024-03-05', 0],
])('from %s to %s it is %s days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ['2024-02-27', 'long', '27 February 2024'],
  ['2024-02', 'long', 'February 2024'],
  ['2024', 'long', '2024'],
  ['2024-02-27', 'short', '27 Feb 2024'],
  ['2024-02-24/2024-02-27', 'long', '24–27 February 2024'],
  ['2024-02-24/2024-03-02', 'long', '24 February–2 March 2024'],
  ['2023-12/2024-01', 'long', 'December 2023–January 2024'],
] as const)('%s is written %s as "%s"', (date, month, text) => {
  // Versions of ICU differ in the spaces around the dash.
  expect(formatDate(date, 'en', month).replace(/\s*–\s*/u, '–')).toBe(text);
});

test('a date is written the same in any time zone', () => {
  const zone = process.env.TZ;
  try {
    for (const other of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      process.env.TZ = other;
      expect(formatDate('2024-01-01', 'en')).toBe('1 January 2024');
      expect(weekdayOf('2024-01-01')).toBe(1);
    }
  } finally {
    process.env.TZ = zone;
  }
});
