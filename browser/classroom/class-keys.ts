import { kept } from '../kept';

/** Keys of private links by class. The server cannot say them again: it has their hashes only. */
const KEYS = 'cited.class-keys';

/** The key of a class's private link, where this device has it. */
export function keptKey(classId: string): string | undefined {
  const keys = kept<unknown>(KEYS);
  const key = Object.hasOwn(keys, classId) ? keys[classId] : undefined;
  return typeof key === 'string' ? key : undefined;
}

/** Classes of whose private links this device has the key. */
export const keptKeys = (): string[] => Object.keys(kept<unknown>(KEYS));

/** Keeps the key of a class's private link on this device; false where the device keeps nothing. */
export const keepKey = (classId: string, key: string): boolean => write({ ...kept<unknown>(KEYS), [classId]: key });

/** Takes the key of a class off this device. */
export function dropKey(classId: string): void {
  write(Object.fromEntries(Object.entries(kept<unknown>(KEYS)).filter(([id]) => id !== classId)));
}

function write(keys: object): boolean {
  try {
    localStorage.setItem(KEYS, JSON.stringify(keys));
    return true;
  } catch {
    return false;
  }
}
