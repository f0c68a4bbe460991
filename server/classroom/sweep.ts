import { classBy, expiredClasses } from '../store/classes';
import { deleteClass } from '../store/deletion';
import type { Store } from '../store/store';
import { deletionOf } from './secrets';

const AT_ONCE = 20;

/** Deletes the classes whose time is up, each with its proof; gives how many. */
export async function sweep(store: Store, now: number): Promise<number> {
  let deleted = 0;
  for (;;) {
    const found = await store.read((tx) => expiredClasses(tx, now, AT_ONCE));
    let gone = 0;
    for (const { id } of found) if (await deleteExpired(store, id, now)) gone += 1;
    deleted += gone;
    if (gone === 0) break;
  }
  if (deleted > 0) await store.forget();
  return deleted;
}

/** A teacher may have set a later date since it was looked for. */
const deleteExpired = (store: Store, id: string, now: number): Promise<boolean> =>
  store.write(async (tx) => {
    const room = await classBy(tx, 'id', id);
    if (!room || room.delete_at > now) return false;
    const proof = { id: deletionOf(id), at: now, kind: 'expired' as const, asked: null };
    return (await deleteClass(tx, id, proof)) !== undefined;
  });
