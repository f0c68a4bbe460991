import type { Card } from '@/lib/card/card';
import { assignmentCard } from '@/lib/card/kinds/assignment';
import { sayInstant } from '@/lib/classroom/say-instant';
import { words } from '@/lib/words';
import { library } from './content/library';
import { quizPlace } from './quiz-place';
import { assignmentById } from './store/assignments';
import { theStore } from './store/open-store';
import type { Row } from './store/schema';
import type { Store } from './store/store';

/** What anybody may know of an assignment who was given its address: nothing of whom it was given to. */
export interface AssignedView {
  id: string;
  kind: 'lesson' | 'quiz' | 'both';
  /** The site's own title: what the teacher calls it may name the class. */
  title: string;
  questions: number;
  due?: string;
  sourcesEnd?: string;
  /** Where the lesson is read; none for a quiz across lessons. */
  lesson?: string;
  /** Where its like is practiced. */
  practice?: string;
  card: Card;
}

/** 16 random bytes: nobody comes upon one by guessing. */
const ID = /^[A-Za-z0-9_-]{22}$/;

/** An assignment; undefined where there is none, or where the site has its lesson no more. */
export async function viewAssigned(id: string, opened?: Store): Promise<AssignedView | undefined> {
  if (!ID.test(id)) return undefined;
  const store = opened ?? (await theStore());
  const row = await store.read((tx) => assignmentById(tx, id));
  const parts = row && partsOf(row);
  if (!parts) return undefined;
  const { site } = library();
  const voice = { site: site.name, language: site.language, say: words(site.language) };
  return { ...parts, card: assignmentCard(parts, voice) };
}

function partsOf(row: Row<'assignment'>): Omit<AssignedView, 'card'> | undefined {
  const { id, kind, lesson: slug, due_at, zone } = row;
  const shelf = library();
  const place = quizPlace(slug, shelf);
  if (!place) return undefined;
  const { title, sourcesEnd, lesson, pathOf } = place;
  return {
    ...{ id, kind, title, questions: kind === 'lesson' ? 0 : (JSON.parse(row.items) as []).length },
    ...(due_at !== null && { due: sayInstant(due_at, zone, shelf.site.language) }),
    ...(sourcesEnd !== undefined && { sourcesEnd }),
    ...(lesson !== undefined && { lesson }),
    ...(kind !== 'lesson' && { practice: pathOf('a') }),
  };
}
