import { useCallback, useEffect, useState } from 'react';
import { keepRoster, onRosterElsewhere, readRoster } from '@/browser/classroom/roster-store';
import { nameIn, type Roster } from '@/lib/classroom/roster';

/** Who is who in a class, as this device knows it, also while another tab changes it. Nothing of it is ever sent. */
export function useRoster(classId: string) {
  const [roster, setRoster] = useState<Roster>({ class: classId, entries: [] });
  const look = useCallback(() => setRoster(readRoster(classId)), [classId]);
  useEffect(() => {
    // Only the device knows, so the first drawing cannot.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    look();
    return onRosterElsewhere(classId, look);
  }, [classId, look]);
  /** Keeps a changed roster; false where the device did not. */
  const keep = useCallback((changed: Roster): boolean => {
    const all = keepRoster(changed);
    if (all) setRoster(all);
    return all !== undefined;
  }, []);
  return { roster, nameOf: nameIn(roster), keep };
}
