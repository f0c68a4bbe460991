import { latest } from '@/lib/lesson/sources-end';
import type { PracticeForm } from '@/lib/quiz/form';
import type { Library } from './content/library';

/** What a quiz is called, up to when its sources reach, and where its forms are. */
export interface QuizPlace {
  title: string;
  sourcesEnd?: string;
  /** The lesson that it belongs to, if it is of one. */
  lesson?: string;
  pathOf: (form: PracticeForm) => string;
}

/** Address of a form of a lesson's quiz: the first has the quiz's own. */
export const formPath = (slug: string, form: PracticeForm): string =>
  form === 'a' ? `/learn/${slug}/quiz` : `/learn/${slug}/quiz/${form}`;

/** Where the quiz of a lesson, or one across lessons, is; undefined where it is no more. */
export function quizPlace(slug: string, shelf: Library): QuizPlace | undefined {
  const across = shelf.quizzes.get(slug)?.quiz;
  if (across) {
    const lessons = across.after.flatMap((one) => shelf.lessons.get(one)?.meta ?? []);
    return { title: across.title, sourcesEnd: latest(lessons).sourcesEnd, pathOf: (form) => `/quiz/${slug}/${form}` };
  }
  const meta = shelf.site.lessons.includes(slug) ? shelf.lessons.get(slug)?.meta : undefined;
  if (!meta) return undefined;
  const { title, sourcesEnd } = meta;
  return { title, sourcesEnd, lesson: `/learn/${slug}`, pathOf: (form) => formPath(slug, form) };
}
