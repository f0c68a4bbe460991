import { figure, listOf, anything, name, object, oneOf, text, whole } from '../kernel/guard';
import { ok, type Result } from '../kernel/result';
import { codePointLength } from '../kernel/text';
import { plainText } from './plain-text';
import { refuse } from './refusal';

const FORMAT = 'cited-roster';
const VERSION = 1;
/** Unicode characters of a name. */
const LONGEST = 100;

/** Who has a handle. An empty name says that it was taken away, so that no older file brings it back. */
export interface RosterEntry {
  handle: string;
  name: string;
  /** When it was written, in milliseconds since 1970. */
  at: number;
}

/** Who is who in a class. It stays on the teacher's own device, and is never sent. */
export interface Roster {
  class: string;
  entries: readonly RosterEntry[];
}

const isEntry = object({ handle: name, name: text, at: figure });
const isRosterFile = object({ format: oneOf(FORMAT), v: whole(1), class: name, entries: listOf(anything) });

/** The roster as a file that a teacher keeps or takes to another device. */
export const rosterFile = ({ class: id, entries }: Roster): string =>
  JSON.stringify({ format: FORMAT, v: VERSION, class: id, entries }, null, 2);

/** What a roster file of this class holds. Damaged entries are left out and counted. */
export function readRosterFile(file: string, classId: string): Result<{ roster: Roster; dropped: number }> {
  const stored = parsed(file);
  const about = { found: 'another file', wanted: 'a roster of this class', todo: 'choose another file' };
  if (!isRosterFile(stored)) return refuse('roster-file', about);
  if (stored.v > VERSION) return refuse('roster-newer', about);
  if (stored.class !== classId) return refuse('roster-class', about);
  const entries = stored.entries.filter(isEntry).map(({ handle, name: who, at }) => ({ handle, name: named(who), at }));
  const roster = mergeRosters({ class: classId, entries: [] }, { class: classId, entries });
  return ok({ roster, dropped: stored.entries.length - entries.length });
}

/** Both together: of each handle the entry that was written last, and of two at once the first given. */
export function mergeRosters(own: Roster, other: Roster): Roster {
  const newest = new Map<string, RosterEntry>();
  for (const entry of [...own.entries, ...other.entries]) {
    const known = newest.get(entry.handle);
    if (!known || entry.at > known.at) newest.set(entry.handle, entry);
  }
  return { class: own.class, entries: [...newest.values()] };
}

/** Gives a handle its name, or takes it away with an empty one. A device's clock that was set back cannot undo it. */
export function renameInRoster(roster: Roster, { handle, name: typed, at }: RosterEntry): Result<Roster> {
  const name = plainText(typed);
  const length = codePointLength(name);
  if (length > LONGEST)
    return refuse('roster-name-long', { found: `${length}`, wanted: `${LONGEST}`, todo: 'shorten it' });
  const before = roster.entries.find((one) => one.handle === handle);
  const entry = { handle, name, at: Math.max(at, (before?.at ?? -Infinity) + 1) };
  return ok({ ...roster, entries: [...roster.entries.filter((one) => one.handle !== handle), entry] });
}

/** The name of a handle, as every screen and file of the teacher's device shows it. */
export const nameIn =
  ({ entries }: Roster) =>
  (handle: string): string | undefined =>
    entries.find((entry) => entry.handle === handle)?.name || undefined;

const named = (who: string): string => [...plainText(who)].slice(0, LONGEST).join('');

function parsed(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
