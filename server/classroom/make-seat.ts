import type { Chance } from '@/lib/classroom/chance';
import { drawHandle } from '@/lib/classroom/handle';
import type { Row, Tx } from '../store/schema';
import { handlesOfClass, insertSeat } from '../store/seats';

/** Makes a seat of a class under a handle that is free. The class must have room. */
export async function makeSeat(
  tx: Tx,
  seat: Omit<Row<'seat'>, 'handle' | 'extra_minutes' | 'merged_into'>,
  chance: Chance,
): Promise<Row<'seat'>> {
  const handle = drawHandle(await handlesOfClass(tx, seat.class), chance);
  const made = await insertSeat(tx, { ...seat, handle, extra_minutes: 0, merged_into: null });
  if (!made) throw new Error('A handle or a resume code was taken in the same moment.');
  return made;
}
