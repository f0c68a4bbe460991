import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DataBlock } from '@/components/ui/DataBlock';
import { practiceForms, type PracticeForm } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { toolQuizData } from '@/server/page-data';
import { pageMetadata } from '@/server/page-meta';
import { toolQuizSlugs, toolQuizSummary } from '@/server/tool-quizzes';
import { FormPage } from '@/app/form-page';
import { Share } from '@/app/share';
import { toolQuizParts } from '../quiz-parts';

type Props = { params: Promise<{ slug: string; form: PracticeForm }> };

export const dynamicParams = false;
// Once a day a page is drawn anew: it says whether a lesson has aged.
export const revalidate = 3600;
export const generateStaticParams = () =>
  toolQuizSlugs().flatMap((slug) => practiceForms.map((form) => ({ slug, form })));

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
  const [parts, found] = [await toolQuizParts(slug, form), await toolQuizSummary(slug)];
  if (!parts || !found) notFound();
  return (
    <FormPage parts={parts}>
      <Share heading="share.quiz" path={parts.pathOf(form)} card={`quiz-${slug}`} />
      <DataBlock json={toolQuizData(found, parts.pathOf(form))} />
    </FormPage>
  );
}
