import { digestOf } from '../kernel/digest';
import { byText } from '../kernel/text';

/** What went, in figures: no name, no handle, no answer. */
export interface DeletionCounts {
  seats: number;
  attempts: number;
  events: number;
  grades: number;
}

/** What is left of a class that was deleted. */
export interface DeletionProof {
  kind: 'by-teacher' | 'expired';
  at: number;
  counts: DeletionCounts;
  /** SHA-256 over the heads of the chains that went: with a backup of then it can be told that these were they. */
  heads: string;
}

/** An attempt that goes, with the head of its chain. */
export interface GoneAttempt {
  head: string;
  events: number;
  grades: number;
}

/** The proof of a deletion; it does not depend on the order in which attempts are given. */
export function deletionProof(
  { kind, at }: Pick<DeletionProof, 'kind' | 'at'>,
  { seats, attempts }: { seats: number; attempts: readonly GoneAttempt[] },
): DeletionProof {
  const sum = (key: 'events' | 'grades') => attempts.reduce((total, one) => total + one[key], 0);
  const counts = { seats, attempts: attempts.length, events: sum('events'), grades: sum('grades') };
  return { kind, at, counts, heads: digestOf(attempts.map(({ head }) => head).toSorted(byText)) };
}
