import { deadlineOf, type Limits } from '@/lib/classroom/deadline';
import { deletionTime } from '@/lib/classroom/deletion';
import { phaseAt } from '@/lib/classroom/phase';
import { seatDates } from '@/lib/classroom/seat-dates';
import { standingOf } from '@/lib/classroom/standing';
import { startAttempt, type Tally } from '@/lib/classroom/start-attempt';

const dates = { opensAt: 100, dueAt: 200, closesAt: 300 };
const none = { opensAt: null, dueAt: null, closesAt: null };
const MINUTE = 60_000;
const DAY = 86_400_000;

test.each([
  [99, 'not-open'],
  [100, 'open'],
  [200, 'open'],
  [201, 'late'],
  [300, 'late'],
  [301, 'closed'],
])('at %i the assignment is %s', (now, phase) => expect(phaseAt(dates, now)).toBe(phase));

test('without dates it is always open, and without a due date never late', () => {
  expect([-1, 0, 1e15].map((now) => phaseAt(none, now))).toEqual(['open', 'open', 'open']);
  expect(phaseAt({ ...dates, dueAt: null }, 300)).toBe('open');
});

describe('what a teacher grants', () => {
  test('an extension moves due and closing, a reopening the closing alone', () => {
    expect(seatDates(dates, [{ type: 'extend', until: 250 }])).toEqual({ ...dates, dueAt: 250 });
    expect(seatDates(dates, [{ type: 'extend', until: 400 }])).toEqual({ ...dates, dueAt: 400, closesAt: 400 });
    expect(phaseAt(seatDates(dates, [{ type: 'reopen', until: 400 }]), 350)).toBe('late');
  });

  test('only gives time, in whatever order, and sets no end where there was none', () => {
    const grants = [{ type: 'extend', until: 50 } as const, { type: 'reopen', until: 400 } as const];
    expect(seatDates(dates, grants)).toEqual({ ...dates, closesAt: 400 });
    expect(seatDates(dates, grants.toReversed())).toEqual(seatDates(dates, grants));
    expect(seatDates(none, grants)).toEqual(none);
  });
});

test.each<[string, Partial<Limits>, number | null]>([
  ['limit', {}, 11 * MINUTE],
  ['limit and extra minutes', { extraMinutes: 5 }, 16 * MINUTE],
  ['closing, where it comes first', { extraMinutes: 5, closesAt: 3 * MINUTE }, 3 * MINUTE],
  ['closing, without a limit', { timeLimitMinutes: null, extraMinutes: 5, closesAt: 3 * MINUTE }, 3 * MINUTE],
  ['nothing', { timeLimitMinutes: null }, null],
  ['an extension', { extendedUntil: 30 * MINUTE, closesAt: 3 * MINUTE }, 30 * MINUTE],
  ['no extension that is shorter', { extendedUntil: MINUTE }, 11 * MINUTE],
  ['no extension where there is no end', { timeLimitMinutes: null, extendedUntil: MINUTE }, null],
])('an attempt ends by %s', (_, change, end) => {
  const limits = { startedAt: MINUTE, timeLimitMinutes: 10, extraMinutes: 0, closesAt: null, extendedUntil: null };
  expect(deadlineOf({ ...limits, ...change })).toBe(end);
});

test.each<[string, object, number, string]>([
  ['in time', {}, 0, 'on-time'],
  ['on its way as it was due', {}, 110_000, 'on-time'],
  ['past due', {}, 110_001, 'late'],
  ['on its way as time was up', {}, 210_000, 'late'],
  ['past the deadline', {}, 210_001, 'after-close'],
  ['after the submit', { submittedAt: 1 }, 0, 'after-submit'],
  ['after the submit and the deadline', { submittedAt: 1 }, 300_000, 'after-submit'],
  ['without any end', { deadlineAt: null, dueAt: null }, 1e15, 'on-time'],
])('what comes %s stands so', (_, change, now, standing) => {
  expect(standingOf({ deadlineAt: 200_000, dueAt: 100_000, submittedAt: null, ...change }, now)).toBe(standing);
});

describe('to start an attempt', () => {
  const tally: Tally = { phase: 'open', last: 1, used: 1, attempts: 3, underWay: false, answersShown: false };

  test('is allowed while it is open or late, and voided attempts leave their number', () => {
    expect(startAttempt(tally)).toEqual({ ok: true, value: 2 });
    expect(startAttempt({ ...tally, phase: 'late' })).toEqual({ ok: true, value: 2 });
    expect(startAttempt({ ...tally, last: 4, used: 2 })).toEqual({ ok: true, value: 5 });
    expect(startAttempt({ ...tally, last: 0, used: 0, answersShown: true })).toEqual({ ok: true, value: 1 });
  });

  test.each<[string, Partial<Tally>]>([
    ['not-open', { phase: 'not-open' }],
    ['closed', { phase: 'closed' }],
    ['under-way', { underWay: true }],
    ['attempts-used', { used: 3 }],
    ['answers-shown', { answersShown: true }],
  ])('is refused: %s', (code, change) => {
    expect(startAttempt({ ...tally, ...change })).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

test('a class goes 60 days after the last that it was made for', () => {
  const empty = { createdAt: 0, assignments: [], grantedUntil: [] };
  expect(deletionTime(empty)).toBe(60 * DAY);
  expect(deletionTime({ ...empty, assignments: [{ ...none, createdAt: DAY }] })).toBe(61 * DAY);
  const two = [
    { ...none, createdAt: DAY, dueAt: 5 * DAY },
    { ...none, createdAt: 0, dueAt: DAY, closesAt: 2 * DAY },
  ];
  expect(deletionTime({ ...empty, assignments: two })).toBe(65 * DAY);
  expect(deletionTime({ ...empty, assignments: two, grantedUntil: [9 * DAY] })).toBe(69 * DAY);
});
