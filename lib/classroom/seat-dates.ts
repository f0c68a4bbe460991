import type { AssignmentDates } from './assignment';

/**
 * What a teacher granted, to a seat or to the whole class. `extend`: work is in time until then; `reopen`: work is taken
 * again until then, and late if it was due before.
 */
export interface Grant {
  type: 'extend' | 'reopen';
  until: number;
}

/** The dates that count for a seat. A grant only ever gives time; where there was no end, none comes about. */
export const seatDates = (dates: AssignmentDates, grants: readonly Grant[]): AssignmentDates => ({
  opensAt: dates.opensAt,
  dueAt: latest(
    dates.dueAt,
    grants.filter(({ type }) => type === 'extend'),
  ),
  closesAt: latest(dates.closesAt, grants),
});

const latest = (date: number | null, grants: readonly Grant[]): number | null =>
  date === null ? null : grants.reduce((last, { until }) => Math.max(last, until), date);
