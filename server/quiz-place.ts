import type { PracticeForm } from '@/lib/quiz/form';
import type { Library } from './content/library';

/** What a quiz is called, and where its forms are. */
export interface QuizPlace {
  title: string;
  pathOf: (form: PracticeForm) => string;
}

/** Address of a form of a lesson's quiz: the first has the quiz's own. */
export const formPath = (slug: string, form: PracticeForm): string =>
  form === 'a' ? `/learn/${slug}/quiz` : `/learn/${slug}/quiz/${form}`;

/** Where the quiz of a lesson, or one across lessons, is; undefined where it is no more. */
export function quizPlace(slug: string, shelf: Library): QuizPlace | undefined {
  const across = shelf.quizzes.get(slug);
  if (across) return { title: across.quiz.title, pathOf: (form) => `/quiz/${slug}/${form}` };
  const lesson = shelf.site.lessons.includes(slug) ? shelf.lessons.get(slug) : undefined;
  return lesson && { title: lesson.meta.title, pathOf: (form) => formPath(slug, form) };
}
