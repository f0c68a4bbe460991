import { isFramed } from '@/lib/lesson/embed';
import type { FigureOutline } from '@/lib/lesson/figure';
import type { StepOutline } from '@/lib/lesson/schema';
import { library } from './content/library';
import { compileLesson, lessonSummaries, lessonView, type LessonSummary, type LessonView } from './lessons';

/** A figure that other sites may show, with its lesson; `code` draws the figure alone. */
export interface FigureView extends LessonView {
  figure: FigureOutline;
  step: StepOutline;
}

/** The figures of all lessons that stand alone in a frame. */
export const framedFigures = async (): Promise<{ slug: string; figure: string }[]> =>
  (await lessonSummaries()).flatMap((lesson) =>
    framedIn(lesson).map(({ figure }) => ({ slug: lesson.meta.slug, figure: figure.id })),
  );

/** One of them, or undefined where there is none of that name. */
export async function figureView(slug: string, id: string): Promise<FigureView | undefined> {
  const lesson = await lessonView(slug);
  const found = lesson && framedIn(lesson).find(({ figure }) => figure.id === id);
  if (!found) return undefined;
  return { ...lesson, ...found, code: await compileLesson(library().lessons.get(slug)!, id) };
}

const framedIn = ({ outline: { steps } }: LessonSummary): Pick<FigureView, 'figure' | 'step'>[] =>
  steps.flatMap((step) => (step.figures ?? []).filter(isFramed).map((figure) => ({ figure, step })));
