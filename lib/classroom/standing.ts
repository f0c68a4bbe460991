import type { AssignmentDates } from './assignment';

/** How an event stood when it came: kept in any case, and counted at once if on time or late. */
export const standings = ['on-time', 'late', 'after-close', 'after-submit'] as const;
export type Standing = (typeof standings)[number];

/** An answer that was on its way when the time ended is in time. */
export const ON_ITS_WAY = 10_000;

/** Where an attempt stands as an event comes. */
export interface Standpoint {
  /** See deadlineOf: null for no end. */
  deadlineAt: number | null;
  /** The one that counts for the seat. */
  dueAt: AssignmentDates['dueAt'];
  /** Null while it is not submitted, and once it was reopened. */
  submittedAt: number | null;
}

/** How an event stands that the server receives now. The device's clock has no say. */
export function standingOf({ deadlineAt, dueAt, submittedAt }: Standpoint, now: number): Standing {
  if (submittedAt !== null) return 'after-submit';
  if (deadlineAt !== null && now > deadlineAt + ON_ITS_WAY) return 'after-close';
  return dueAt !== null && now > dueAt + ON_ITS_WAY ? 'late' : 'on-time';
}
