import { keptKeys } from '../classroom/class-keys';
import { keepsRoster } from '../classroom/roster-store';
import { assignedAttempts, unsentAttempts } from '../classroom/unsent-attempts';

/** What this device keeps of classes that would be missed. */
export interface ClassesRead {
  /** Work of a student who may be in a class here. */
  learns: boolean;
  /** Answers of a student that the server does not have. */
  unsaved: boolean;
  /** Names or private links of a teacher, which are nowhere else. */
  teaches: boolean;
}

/** Looks what this device keeps of classes. Never rejects: what cannot be opened holds nothing that could be lost. */
export async function readClasses(): Promise<ClassesRead> {
  const [all, unsent] = await Promise.all([assignedAttempts(), unsentAttempts()]);
  return { learns: all.size > 0, unsaved: unsent.length > 0, teaches: keptKeys().length > 0 || keepsRoster() };
}
