import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { PracticeForm } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import { lessonSummaries } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { formPath } from '@/server/quiz-place';
import { quizView } from '@/server/quizzes';
import { FormPage } from '@/app/form-page';
import { Share } from '@/app/share';
import { lessonQuizParts } from './quiz-parts';

export async function quizMetadata(slug: string, form: PracticeForm): Promise<Metadata> {
  const lesson = (await lessonSummaries()).find((one) => one.meta.slug === slug);
  const view = await quizView(slug, form);
  if (!lesson || !view) return {};
  const say = words(view.site.language);
  return pageMetadata({
    title: say('quiz.title', { lesson: lesson.meta.title }),
    description: lesson.meta.summary,
    path: formPath(slug, form),
    card: `quiz-${slug}`,
    lesson,
  });
}

/** A form of a lesson's quiz. */
export async function QuizPage({ slug, form }: { slug: string; form: PracticeForm }) {
  const parts = await lessonQuizParts(slug, form);
  if (!parts) notFound();
  return (
    <FormPage parts={parts}>
      <Share heading="share.quiz" path={formPath(slug, form)} card={`quiz-${slug}`} />
    </FormPage>
  );
}
