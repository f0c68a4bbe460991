import { howChecked as tell, type HowChecked } from '@/lib/verify/how-checked';
import { ContentError, library, type Library } from './content/library';
import { readLock } from './lock-file';

/** How the sentence of a published fact was checked; undefined where there is no such fact. */
export function howChecked(id: string, shelf: Library = library()): HowChecked | undefined {
  const fact = shelf.base.facts.find((one) => one.id === id);
  const lock = readLock(shelf.folder);
  if (!lock.ok) throw new ContentError(lock.problems);
  return fact && tell(fact, { base: shelf.base, lock: lock.value, language: shelf.site.language });
}

/** The same for every fact of which a lesson says how it was checked. */
export const howCheckedIn = (mdx: string, shelf: Library): Record<string, HowChecked> =>
  Object.fromEntries(
    [...mdx.matchAll(/<HowWeChecked\b[^>]*?\bfact="([^"]+)"/g)].flatMap(([, id]) => {
      const told = howChecked(id!, shelf);
      return told ? [[id!, told] as const] : [];
    }),
  );
