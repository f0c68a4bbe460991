import type { Metadata } from 'next';
import { lessonSlugs } from '@/server/lessons';
import { QuizPage, quizMetadata } from './quiz-page';

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;
export const revalidate = 3600;
export const generateStaticParams = () => lessonSlugs().map((slug) => ({ slug }));
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => quizMetadata((await params).slug, 'a');

export default async function Page({ params }: Props) {
  return <QuizPage slug={(await params).slug} form="a" />;
}
