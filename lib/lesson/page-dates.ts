import type { Correction } from './correction';
import type { LessonMeta } from './schema';

/** Days on which a page was published, and on which a mistake in it was last mended. */
export interface PageDates {
  published?: string;
  modified?: string;
}

/** The days of a lesson: it changes for readers with each correction of the log. */
export function lessonDates(
  { slug, published }: Pick<LessonMeta, 'slug' | 'published'>,
  corrections: readonly Pick<Correction, 'lesson' | 'date'>[],
): PageDates {
  const mended = corrections.filter(({ lesson }) => lesson === slug).map(({ date }) => date);
  return { published, modified: last([published, ...mended]) };
}

/** The days of a page that rests on several lessons: it is as new as the newest of them. */
export const joinedDates = (all: readonly PageDates[]): PageDates => ({
  published: last(all.map(({ published }) => published)),
  modified: last(all.map(({ modified }) => modified)),
});

const last = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
