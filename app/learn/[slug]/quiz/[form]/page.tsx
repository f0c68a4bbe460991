import type { Metadata } from 'next';
import type { PracticeForm } from '@/lib/quiz/form';
import { lessonSlugs } from '@/server/lessons';
import { QuizPage, quizMetadata } from '../quiz-page';

type Props = { params: Promise<{ slug: string; form: PracticeForm }> };

export const dynamicParams = false;
export const revalidate = 3600;
export const generateStaticParams = () => lessonSlugs().map((slug) => ({ slug, form: 'b' }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, form } = await params;
  return quizMetadata(slug, form);
}

export default async function Page({ params }: Props) {
  return <QuizPage {...await params} />;
}
