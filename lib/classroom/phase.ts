import type { AssignmentDates } from './assignment';

/** `late`: past due, and still taken. */
export type Phase = 'not-open' | 'open' | 'late' | 'closed';

/** Where an assignment stands at an instant, by the dates that count for a seat (see seatDates). Due and closing instants are still in time. */
export function phaseAt({ opensAt, dueAt, closesAt }: AssignmentDates, now: number): Phase {
  if (opensAt !== null && now < opensAt) return 'not-open';
  if (closesAt !== null && now > closesAt) return 'closed';
  return dueAt !== null && now > dueAt ? 'late' : 'open';
}
