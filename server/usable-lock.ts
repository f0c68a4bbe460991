import { compareLock, type Lock } from '@/lib/fact/lock';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';
import { VERIFIER_VERSION } from '@/lib/verify';
import type { FactFiles } from './content/read-facts';
import { placeLockProblems } from './facts';
import { readLock } from './lock-file';

/** Faults of the lock itself, whatever the content is. */
const FAULTS = ['lock-version', 'lock-changed', 'lock-broken', 'lock-shape'];

/** Whether a problem is one of the lock itself. A lock that was never written is none: it is the state of new content. */
export const isLockFault = ({ code }: Problem): boolean => FAULTS.includes(code);

/** The lock, nothing where it was never written, or why it cannot be used: broken, edited, or of another verifier. */
export function usableLock(folder: string, files: FactFiles): Result<Lock | undefined> {
  const lock = readLock(folder);
  const problems = lock.ok
    ? placeLockProblems(compareLock(files.base, lock.value, VERIFIER_VERSION), files, folder)
    : lock.problems;
  const faults = problems.filter(isLockFault);
  if (faults.length > 0) return fail(...faults);
  return ok(lock.ok ? lock.value : undefined);
}
