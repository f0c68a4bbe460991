import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { endsLine } from '@/lib/lesson/sources-end';
import type { PracticeForm } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import { lessonSummaries } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { quizView } from '@/server/quizzes';
import { FormPage } from '@/app/form-page';
import { Share } from '@/app/share';

/** Address of a form: the first has the quiz's own. */
export const formPath = (slug: string, form: PracticeForm): string =>
  form === 'a' ? `/learn/${slug}/quiz` : `/learn/${slug}/quiz/${form}`;

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
  const view = await quizView(slug, form);
  if (!view) notFound();
  const { language } = view.site;
  const say = words(language);
  const href = `/learn/${slug}`;
  const lessons = [{ href, title: say('quiz.toLesson') }];
  return (
    <FormPage
      slug={slug}
      view={view}
      up={{ href, title: view.lesson.title }}
      lessons={lessons}
      aged={view.aged ? lessons : []}
      pathOf={(one) => formPath(slug, one)}
      ends={endsLine(view.lesson, language, say)}
    >
      <Share heading="quiz.share" path={formPath(slug, form)} card={`quiz-${slug}`} />
    </FormPage>
  );
}
