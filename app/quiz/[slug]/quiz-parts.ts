import { endsLine } from '@/lib/lesson/sources-end';
import type { PracticeForm } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import { site, type LessonSummary } from '@/server/lessons';
import { toolQuizView } from '@/server/tool-quizzes';
import type { QuizParts, Way } from '@/app/quiz-frame';

const wayTo = ({ meta: { slug, title } }: LessonSummary): Way => ({ href: `/learn/${slug}`, title });

/** A form of a quiz across lessons, for its pages; undefined where there is none. */
export async function toolQuizParts(slug: string, form: PracticeForm): Promise<QuizParts | undefined> {
  const view = await toolQuizView(slug, form);
  if (!view) return undefined;
  const { language } = site();
  return {
    slug,
    view: view.form,
    up: { href: `/quiz/${slug}`, title: view.quiz.title },
    lessons: view.lessons.map(wayTo),
    aged: view.aged.map(wayTo),
    pathOf: (one) => `/quiz/${slug}/${one}`,
    answers: `/quiz/${slug}/answers`,
    ends: endsLine(view.meta, language, words(language)),
  };
}
