import { useEffect, useState, useSyncExternalStore } from 'react';
import { AttemptSession } from '@/browser/attempt-store/attempt-session';
import { seatOf } from '@/lib/attempt/tries';
import type { PublicItem } from '@/lib/question/item';

/** An attempt at a form, as this device keeps it, and the session that notes what is done. */
export function usePlayer(lesson: string, form: string, items: readonly PublicItem[]) {
  const [session] = useState(() => new AttemptSession({ lesson, form, seats: items.map(seatOf) }));
  const view = useSyncExternalStore(session.subscribe, session.view, session.view);
  useEffect(() => session.open(), [session]);
  return { session, ...view };
}
