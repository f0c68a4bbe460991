import { ON_ITS_WAY } from '@/lib/classroom/standing';
import { assignmentsAtWork, assignmentsLeft } from '../store/attempts';
import type { Row, Tx } from '../store/schema';
import type { Granted } from './grants';

/** Where an assignment stands for the class as a whole. */
export interface ClassMoment {
  /** True if nobody in the class is at work on it or has still to do it. Looked at where answers wait for it only. */
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
  const ids = rows.map(({ id }) => id);
  const atWork = await assignmentsAtWork(tx, ids, over);
  const waiting = rows.filter(({ id, feedback }) => feedback === 'when-done' && !atWork.has(id));
  const left = await assignmentsLeft(
    tx,
    waiting.map(({ id }) => id),
    over,
  );
  return ({ id, closes_at }) => {
    const everySeatDone = !atWork.has(id) && !left.has(id);
    const last = closes_at === null ? Infinity : Math.max(closes_at, ...grants(id).map(({ until }) => until));
    return { everySeatDone, closedToAll: !atWork.has(id) && last < over };
  };
}
