import { mergedSeats } from '../store/seats';
import type { Tx } from '../store/schema';

/** Which seats are one student: a seat that was merged stands for the one it was merged into. */
export interface Families {
  /** The seat that stands for a seat: mostly itself. */
  rootOf(seat: string): string;
  /** A seat and all that were merged into it. */
  membersOf(root: string): string[];
}

export async function familiesOf(tx: Tx, classId: string): Promise<Families> {
  const into = new Map((await mergedSeats(tx, classId)).map((row) => [row.id, row.into]));
  const rootOf = (seat: string): string => {
    const next = into.get(seat);
    return next === undefined ? seat : rootOf(next);
  };
  return { rootOf, membersOf: (root) => [root, ...[...into.keys()].filter((seat) => rootOf(seat) === root)] };
}
