import { forgetCard } from '../cards-on-disk';
import { today } from '../clock';
import { deleteResultsBefore } from '../store/results';
import type { Store } from '../store/store';

/** Years that a result is kept. */
const YEARS = 2;

/** Deletes the results that are older than that, with their cards; gives how many. */
export async function sweepResults(store: Store, now: number): Promise<number> {
  const first = new Date(now);
  first.setUTCFullYear(first.getUTCFullYear() - YEARS);
  const gone = await store.write((tx) => deleteResultsBefore(tx, today(first)));
  for (const code of gone) forgetCard(`result-${code}`);
  if (gone.length > 0) await store.forget();
  return gone.length;
}
