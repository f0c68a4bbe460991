import type { Quiz } from 'schema-dts';
import type { PageDates } from '../../lesson/page-dates';
import type { Source } from '../../source/schema';
import { citation } from './citation';
import { resource } from './lesson';
import { siteId, type Place } from './place';

/** A quiz as its page tells of it. */
export interface DescribedQuiz {
  path: string;
  title: string;
  summary: string;
  /** The lessons that it asks about. */
  lessons: readonly { slug: string; title: string }[];
  dates: PageDates;
  sources: readonly Source[];
}

/** A quiz with the lessons and sources behind it. It holds no question and no answer: those are for the page alone. */
export const quiz = (
  { path, title, summary, lessons, dates, sources }: DescribedQuiz,
  place: Place,
): Exclude<Quiz, string> => ({
  ...resource({ url: `${place.origin}${path}`, name: title, ...dates }, place),
  '@type': 'Quiz',
  learningResourceType: 'quiz',
  educationalUse: 'practice',
  description: summary,
  isPartOf: { '@id': siteId(place) },
  about: lessons.map(({ slug, title: name }) => ({
    '@type': 'LearningResource',
    name,
    url: `${place.origin}/learn/${slug}`,
  })),
  citation: sources.map(citation),
});
