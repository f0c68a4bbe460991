import { carriedOver, isSameForm } from '@/lib/attempt/carry-over';
import { attemptState } from '@/lib/attempt/attempt-state';
import type { EventOf } from '@/lib/attempt/event';
import { answer, graded, log, seat, started, verdict, type Deed } from './device';

const before = log(
  started(seat(1), seat(2)),
  answer('q1', 'x'),
  verdict('q1', 'x', graded(true)),
  answer('q2', 'y'),
  verdict('q2', 'y', graded(false)),
);
const corrected = [seat(1), { ...seat(2), version: 'v2' }];

test('an attempt is at the same form while each question has the version it had', () => {
  const start = before[0] as EventOf<'start'>;
  expect(isSameForm(start, [seat(2), seat(1)])).toBe(true);
  expect(isSameForm(start, corrected)).toBe(false);
  expect(isSameForm(start, [seat(1)])).toBe(false);
});

test('what was done with questions that have not changed holds, and nothing of the others', () => {
  const deeds: Deed[] = carriedOver(before, corrected);
  expect(deeds.map(({ type }) => type)).toEqual(['answer', 'verdict']);
  const { questions } = attemptState(log(started(...corrected), ...deeds));
  expect(questions.map(({ phase }) => phase)).toEqual(['feedback', 'idle']);
});

test('without a start nothing is known to hold', () => {
  expect(carriedOver(before.slice(1), corrected)).toEqual([]);
});
