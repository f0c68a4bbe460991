import type { AssignmentKind } from '@/lib/classroom/assignment';
import { askingPlaces } from './asking-places';
import { assignableOf } from './classroom/assignable';
import { library } from './content/library';

/** A lesson, or a quiz across lessons, with what of it can be assigned. */
export interface AssignablePlace {
  slug: string;
  title: string;
  kinds: AssignmentKind[];
  /** How many questions are kept for classes. */
  questions: number;
}

/** What can be assigned: a lesson without questions for classes to be read, and such a quiz not at all. */
export const assignablePlaces = (): AssignablePlace[] =>
  askingPlaces().flatMap(({ slug, title, href }) => {
    const questions = assignableOf(slug, library())?.form.length ?? 0;
    const asks: AssignmentKind[] = questions > 0 ? ['quiz'] : [];
    const kinds: AssignmentKind[] = href.startsWith('/learn/')
      ? ['lesson', ...asks, ...(questions > 0 ? (['both'] as const) : [])]
      : asks;
    return kinds.length > 0 ? [{ slug, title, kinds, questions }] : [];
  });
