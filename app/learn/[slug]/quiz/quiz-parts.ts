import { endsLine } from '@/lib/lesson/sources-end';
import type { PracticeForm } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import { formPath } from '@/server/quiz-place';
import { quizView } from '@/server/quizzes';
import type { QuizParts } from '@/app/quiz-frame';

/** A form of a lesson's quiz, for its pages; undefined where there is none. */
export async function lessonQuizParts(slug: string, form: PracticeForm): Promise<QuizParts | undefined> {
  const view = await quizView(slug, form);
  if (!view) return undefined;
  const { language } = view.site;
  const say = words(language);
  const href = `/learn/${slug}`;
  const lessons = [{ href, title: say('quiz.toLesson') }];
  return {
    slug,
    view,
    up: { href, title: view.lesson.title },
    lessons,
    aged: view.aged ? lessons : [],
    pathOf: (one) => formPath(slug, one),
    print: form === 'a' ? `${href}/print` : `${href}/print/${form}`,
    answers: `/learn/${slug}/quiz/answers`,
    ends: endsLine(view.lesson, language, say),
  };
}
