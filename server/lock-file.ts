import { existsSync, readFileSync } from 'node:fs';
import { lockSchema, type Lock } from '@/lib/fact/lock';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { lockFile } from './content/read-facts';
import { shownPath } from './content/yaml-file';
import { writeWhole } from './write-whole';

/** What to do about a lock that nobody can read: it may hold the signatures of many facts. */
export const RESTORE =
  'restore it from version control; or take it away and run "npm run facts -- lock", and review every fact anew';

/** Reads the lock of a content folder. */
export function readLock(folder: string): Result<Lock> {
  const file = lockFile(folder);
  const problem = (code: string, found: string): Result<never> =>
    fail({
      code,
      found,
      wanted: 'the lock of a verification',
      todo: code === 'lock-missing' ? 'run "npm run facts -- lock" where the source texts are at hand' : RESTORE,
      place: { file: shownPath(file), line: 1 },
    });
  if (!existsSync(file)) return problem('lock-missing', 'no lock');
  try {
    const parsed = lockSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? ok(parsed.data) : problem('lock-shape', parsed.error.issues[0]?.message ?? 'another shape');
  } catch (error) {
    return problem('lock-broken', (error as Error).message);
  }
}

/** The lock as it stands in its file. */
export const lockText = (lock: Lock): string => `${JSON.stringify(lock, null, 1)}\n`;

/** Writes the lock, whole or not at all. */
export const writeLock = (folder: string, lock: Lock): Result<void> =>
  writeWhole({ [lockFile(folder)]: lockText(lock) });
