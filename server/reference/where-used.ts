import type { StepOutline } from '@/lib/lesson/schema';
import type { LessonSummary } from '../lessons';

/** A place in a lesson that a reader can go to. */
export interface Place {
  href: string;
  lesson: string;
  step: string;
  /** The step's number, from 1. */
  number: number;
}

/** Every step of every lesson for which something holds. */
export const stepsWhere = (lessons: readonly LessonSummary[], holds: (step: StepOutline) => boolean): Place[] =>
  lessons.flatMap(({ meta, outline }) =>
    outline.steps.flatMap((step, i) =>
      holds(step)
        ? [{ href: `/learn/${meta.slug}/${step.id}`, lesson: meta.title, step: step.title, number: i + 1 }]
        : [],
    ),
  );
