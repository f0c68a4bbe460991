import { z } from 'zod';
import { deadlineOf } from '@/lib/classroom/deadline';
import { seatDates } from '@/lib/classroom/seat-dates';
import type { AssignmentDates } from '@/lib/classroom/assignment';
import type { Row } from '../store/schema';

const reopening = z.object({ assignment: z.string(), seat: z.string().nullable(), until: z.number() });

/** What a teacher granted at an assignment: to a seat, or, without one, to the class. */
export interface Granted {
  seat: string | null;
  until: number;
  at: number;
}

/** What was granted at each assignment of a class, as its events tell. */
export function grantsIn(events: readonly Row<'class_event'>[]): (assignment: string) => Granted[] {
  const all = events
    .filter(({ type }) => type === 'reopen')
    .map(({ body, at }) => ({ ...reopening.parse(JSON.parse(body)), at }));
  return (id) => all.filter(({ assignment }) => assignment === id);
}

/** Those of some grants that concern a student, under whichever of the student's seats. */
export const grantsTo = (seats: readonly string[], grants: readonly Granted[]): Granted[] =>
  grants.filter(({ seat }) => seat === null || seats.includes(seat));

/** The dates that count for whom these were granted to. */
export const datesOf = (row: Row<'assignment'>, grants: readonly Granted[]): AssignmentDates =>
  seatDates(
    { opensAt: row.opens_at, dueAt: row.due_at, closesAt: row.closes_at },
    grants.map(({ until }) => ({ type: 'reopen', until })),
  );

/** Until when an attempt takes work. What was granted before it was started lifts no time limit. */
export const deadlineFor = (
  row: Row<'assignment'>,
  { startedAt, extraMinutes, grants }: { startedAt: number; extraMinutes: number; grants: readonly Granted[] },
): number | null => {
  const later = grants.filter(({ at }) => at >= startedAt).map(({ until }) => until);
  return deadlineOf({
    ...{ startedAt, extraMinutes, timeLimitMinutes: row.time_limit_minutes },
    closesAt: datesOf(row, grants).closesAt,
    extendedUntil: later.length > 0 ? Math.max(...later) : null,
  });
};
