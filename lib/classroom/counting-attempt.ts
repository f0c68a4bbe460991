/** An attempt as its standing among others is decided. */
export interface Attempted {
  number: number;
  submitted: boolean;
  voided: boolean;
  points: number;
}

/** The attempt that counts of a seat's several: the best that was submitted, of equals the first; else the one under way. */
export function countingAttempt<One extends Attempted>(attempts: readonly One[]): One | undefined {
  const standing = attempts.filter(({ voided }) => !voided).toSorted((a, b) => a.number - b.number);
  const submitted = standing.filter((one) => one.submitted);
  const best = Math.max(...submitted.map(({ points }) => points));
  return submitted.find(({ points }) => points === best) ?? standing.at(-1);
}
