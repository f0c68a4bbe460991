import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DataBlock } from '@/components/ui/DataBlock';
import type { PracticeForm } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import { lessonSummaries } from '@/server/lessons';
import { lessonQuizData } from '@/server/page-data';
import { pageMetadata } from '@/server/page-meta';
import { formPath } from '@/server/quiz-place';
import { quizView } from '@/server/quizzes';
import { FormPage } from '@/app/form-page';
import { Share } from '@/app/share';
import { lessonQuizParts } from './quiz-parts';

const lessonNamed = async (slug: string) => (await lessonSummaries()).find(({ meta }) => meta.slug === slug);

export async function quizMetadata(slug: string, form: PracticeForm): Promise<Metadata> {
  const lesson = await lessonNamed(slug);
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
  const [parts, lesson] = [await lessonQuizParts(slug, form), await lessonNamed(slug)];
  if (!parts || !lesson) notFound();
  return (
    <FormPage parts={parts}>
      <Share heading="share.quiz" path={formPath(slug, form)} card={`quiz-${slug}`} />
      <DataBlock json={lessonQuizData(lesson, formPath(slug, form))} />
    </FormPage>
  );
}
