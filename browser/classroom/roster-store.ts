import { mergeRosters, readRosterFile, rosterFile, type Roster } from '../../lib/classroom/roster';

/** Begins as all names do under which this site keeps something, so that it goes with "Delete everything". */
const PLACE = 'cited.roster.';
const place = (classId: string): string => PLACE + classId;

const noOne = (classId: string): Roster => ({ class: classId, entries: [] });

/** True if this device keeps names of any class. */
export function keepsRoster(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(PLACE));
  } catch {
    return false;
  }
}

/** Who is who in a class, as this device knows it: nobody where nothing is kept, or nothing that can be read. */
export function readRoster(classId: string): Roster {
  try {
    const read = readRosterFile(localStorage.getItem(place(classId)) ?? '', classId);
    return read.ok ? read.value.roster : noOne(classId);
  } catch {
    return noOne(classId);
  }
}

/**
 * Keeps a roster on this device, together with what another tab wrote meanwhile, and gives what is kept now; nothing where
 * the device is full or keeps nothing.
 */
export function keepRoster(roster: Roster): Roster | undefined {
  try {
    const all = mergeRosters(readRoster(roster.class), roster);
    localStorage.setItem(place(roster.class), rosterFile(all));
    return all;
  } catch {
    return undefined;
  }
}

/** Takes the roster of a class off this device. False where that was not possible. */
export function dropRoster(classId: string): boolean {
  try {
    localStorage.removeItem(place(classId));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed the roster of a class. Returns what ends it. */
export function onRosterElsewhere(classId: string, changed: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === place(classId) || key === null) changed();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}
