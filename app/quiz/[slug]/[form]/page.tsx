import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { endsLine } from '@/lib/lesson/sources-end';
import { practiceForms, type PracticeForm } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import { site, type LessonSummary } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { toolQuizSlugs, toolQuizSummary, toolQuizView } from '@/server/tool-quizzes';
import { FormPage, type Way } from '@/app/form-page';
import { Share } from '@/app/share';

type Props = { params: Promise<{ slug: string; form: PracticeForm }> };

export const dynamicParams = false;
// Once a day a page is drawn anew: it says whether a lesson has aged.
export const revalidate = 3600;
export const generateStaticParams = () =>
  toolQuizSlugs().flatMap((slug) => practiceForms.map((form) => ({ slug, form })));

const wayTo = ({ meta: { slug, title } }: LessonSummary): Way => ({ href: `/learn/${slug}`, title });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, form } = await params;
  const found = await toolQuizSummary(slug);
  if (!found) return {};
  return pageMetadata({
    title: words(site().language)('quiz.title', { lesson: found.quiz.title }),
    description: found.quiz.summary,
    path: `/quiz/${slug}/${form}`,
    card: `quiz-${slug}`,
    lesson: found,
  });
}

export default async function ToolQuizPage({ params }: Props) {
  const { slug, form } = await params;
  const view = await toolQuizView(slug, form);
  if (!view) notFound();
  const { language } = site();
  const pathOf = (one: PracticeForm) => `/quiz/${slug}/${one}`;
  return (
    <FormPage
      slug={slug}
      view={view.form}
      up={{ href: `/quiz/${slug}`, title: view.quiz.title }}
      lessons={view.lessons.map(wayTo)}
      aged={view.aged.map(wayTo)}
      pathOf={pathOf}
      ends={endsLine(view.meta, language, words(language))}
    >
      <Share heading="quiz.share" path={pathOf(form)} card={`quiz-${slug}`} />
    </FormPage>
  );
}
