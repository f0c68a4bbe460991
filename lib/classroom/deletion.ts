import type { AssignmentDates } from './assignment';

const DAYS = 60;
const DAY = 86_400_000;

/** What decides when a class goes. */
export interface ClassTimes {
  createdAt: number;
  assignments: readonly ({ createdAt: number } & AssignmentDates)[];
  /** Until when seats were extended or reopened. */
  grantedUntil: readonly number[];
}

/**
 * When a class and all that belongs to it is deleted by itself: 60 days after the last date on which something was due,
 * closed or granted, or else made. What has no dates counts from its making, so that a class in use stays.
 */
export function deletionTime({ createdAt, assignments, grantedUntil }: ClassTimes): number {
  const dates = assignments.flatMap((one) => [one.createdAt, one.opensAt, one.dueAt, one.closesAt]);
  return Math.max(createdAt, ...grantedUntil, ...dates.filter((at) => at !== null)) + DAYS * DAY;
}
