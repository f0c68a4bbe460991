import type { AssignmentView, SeatView } from '@/lib/classroom/calls';

/** What a teacher does next with a class. */
export type NextDeed =
  { deed: 'assign' } | { deed: 'show' | 'watch' | 'results' | 'release'; assignment: AssignmentView };

/** Students who came in: without handles that were merged, and slips that nobody has used yet. */
export const joinedSeats = (seats: readonly SeatView[]): SeatView[] =>
  seats.filter((seat) => seat.mergedInto === null && !isUnusedSlip(seat));

export const isUnusedSlip = ({ slip, devices, mergedInto }: SeatView): boolean =>
  slip && devices === 0 && mergedInto === null;

/** What the class is at now: of what is open and asks something, the newest. */
export const atWorkOn = (assignments: readonly AssignmentView[]): AssignmentView | undefined =>
  newestFirst(assignments).find(({ kind, phase }) => kind !== 'lesson' && (phase === 'open' || phase === 'late'));

/** The step that helps most: to assign, to show the code, to look how it goes, and at the end results and release. */
export function nextDeed(assignments: readonly AssignmentView[], seats: readonly SeatView[]): NextDeed | undefined {
  const newest = newestFirst(assignments);
  const [last] = newest;
  if (!last) return { deed: 'assign' };
  const over = newest.filter(({ kind, phase, started }) => kind !== 'lesson' && isOver(phase) && started > 0);
  const unreleased = over.find(({ feedback, releasedAt }) => feedback === 'when-released' && releasedAt === null);
  if (unreleased) return { deed: 'release', assignment: unreleased };
  const open = newest.find(({ phase }) => phase === 'open') ?? last;
  if (joinedSeats(seats).length === 0) return { deed: 'show', assignment: open };
  const current = atWorkOn(assignments);
  if (current?.phase === 'open') return { deed: current.started > 0 ? 'watch' : 'show', assignment: current };
  return over[0] && { deed: 'results', assignment: over[0] };
}

const isOver = (phase: AssignmentView['phase']): boolean => phase === 'late' || phase === 'closed';
const newestFirst = (assignments: readonly AssignmentView[]): AssignmentView[] =>
  assignments.toSorted((a, b) => b.createdAt - a.createdAt);
