import type { Saving } from '@/browser/classroom/assigned-session';
import type { AssignedWords } from './student-words';

/** Where what the server does not have yet is: nothing is said to be kept before the device has told so. */
export function unsavedWords({ phase, kept }: Saving, words: AssignedWords): string {
  if (kept && kept !== 'kept') return words['line.unkept'];
  return phase === 'keeping' || phase === 'refused' ? words[`line.${phase}`] : words['line.waiting'];
}
