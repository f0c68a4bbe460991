import type { LearningResource } from 'schema-dts';
import type { LoggedCorrection } from '../../lesson/correction';
import type { PageDates } from '../../lesson/page-dates';
import type { LessonMeta, LessonOutline, StepOutline } from '../../lesson/schema';
import type { Source } from '../../source/schema';
import { citation } from './citation';
import { siteId, type Place } from './place';

/** A lesson with what it rests on. */
export interface DescribedLesson {
  meta: Pick<LessonMeta, 'slug' | 'title' | 'summary' | 'objectives'>;
  outline: Pick<LessonOutline, 'minutes' | 'steps'>;
  dates: PageDates;
  sources: readonly Source[];
  corrections: readonly Pick<LoggedCorrection, 'anchor' | 'date' | 'right'>[];
}

type Resource = Extract<LearningResource, { '@type': 'LearningResource' }>;

/** A lesson: what it teaches, its steps, every source it cites, and the mistakes in it that were mended. */
export function lesson({ meta, outline, dates, sources, corrections }: DescribedLesson, place: Place): Resource {
  const url = lessonAddress(meta.slug, place);
  return {
    ...resource({ url, name: meta.title, ...dates }, place),
    learningResourceType: 'lesson',
    description: meta.summary,
    teaches: meta.objectives.map(({ text }) => text),
    timeRequired: `PT${outline.minutes}M`,
    isPartOf: { '@id': siteId(place) },
    hasPart: outline.steps.map(({ id, title }, i) => ({
      '@type': 'LearningResource',
      name: title,
      url: `${url}/${id}`,
      position: i + 1,
    })),
    citation: sources.map(citation),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ anchor, date, right }) => ({
        '@type': 'CorrectionComment',
        text: right,
        datePublished: date,
        url: `${place.origin}/corrections#${anchor}`,
      })),
    }),
  };
}

/** A step with the lesson that it is of. */
export interface DescribedStep extends Pick<DescribedLesson, 'dates' | 'sources'> {
  meta: Pick<LessonMeta, 'slug' | 'title'>;
  step: Pick<StepOutline, 'id' | 'title'>;
  number: number;
}

/** One step of a lesson, with the sources of its own statements. */
export const step = ({ meta, step: { id, title }, number, dates, sources }: DescribedStep, place: Place): Resource => ({
  ...resource({ url: `${lessonAddress(meta.slug, place)}/${id}`, name: title, ...dates }, place),
  learningResourceType: 'lesson step',
  position: number,
  isPartOf: { '@type': 'LearningResource', name: meta.title, url: lessonAddress(meta.slug, place) },
  citation: sources.map(citation),
});

const lessonAddress = (slug: string, { origin }: Place): string => `${origin}/learn/${slug}`;

/** What lessons, steps and quizzes have in common. */
export const resource = ({ url, name, published, modified }: PageDates & { url: string; name: string }, place: Place) =>
  ({
    '@type': 'LearningResource',
    '@id': `${url}#it`,
    url,
    name,
    inLanguage: place.language,
    isAccessibleForFree: true,
    ...(published && { datePublished: published }),
    ...(modified && { dateModified: modified }),
  }) as const satisfies Resource;
