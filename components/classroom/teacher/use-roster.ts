import { useCallback, useEffect, useState } from 'react';
import { keepRoster, onRosterElsewhere, readRoster } from '@/browser/classroom/roster-store';
import { nameIn, type Roster } from '@/lib/classroom/roster';

/** Who is who in a class, as this device knows it, also while another tab changes it. Nothing of it is ever sent. */
export function useRoster(classId: string) {
  // Only where the server has answered is it asked for: never in what is drawn at build time.
  const [roster, setRoster] = useState<Roster>(() => readRoster(classId));
  useEffect(() => onRosterElsewhere(classId, () => setRoster(readRoster(classId))), [classId]);
  /** Keeps a changed roster; false where the device did not. */
  const keep = useCallback((changed: Roster): boolean => {
    const all = keepRoster(changed);
    if (all) setRoster(all);
    return all !== undefined;
  }, []);
  return { roster, nameOf: nameIn(roster), keep };
}
