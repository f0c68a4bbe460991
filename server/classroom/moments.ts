import { ON_ITS_WAY } from '@/lib/classroom/standing';
import { assignmentsAtWork } from '../store/attempts';
import type { Row, Tx } from '../store/schema';
import type { Granted } from './grants';

/** Where an assignment stands for the class as a whole. */
export interface ClassMoment {
  /** True if every seat that has started is done. */
  everySeatDone: boolean;
  /** True if no seat may work on it any more, whatever was granted. */
  closedToAll: boolean;
}

/** How each of these assignments stands. What is on its way as the time ends is waited for: keys would be told too early. */
export async function momentsOf(
  tx: Tx,
  rows: readonly Row<'assignment'>[],
  { grants, now }: { grants: (assignment: string) => readonly Granted[]; now: number },
): Promise<(row: Row<'assignment'>) => ClassMoment> {
  const over = now - ON_ITS_WAY;
  const atWork = await assignmentsAtWork(
    tx,
    rows.map(({ id }) => id),
    over,
  );
  return ({ id, closes_at }) => {
    const everySeatDone = !atWork.has(id);
    const last = closes_at === null ? Infinity : Math.max(closes_at, ...grants(id).map(({ until }) => until));
    return { everySeatDone, closedToAll: everySeatDone && last < over };
  };
}
