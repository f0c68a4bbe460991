import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { answersMetadata, AnswersPage } from '@/app/answers-page';
import { formNamed } from '@/server/answer-form';
import { toolQuizParts } from '../quiz-parts';

interface Props {
  params: Promise<{ slug: string }>;
  /** What the plain form of a quiz sends. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const form = formNamed(await searchParams);
  return answersMetadata(form && (await toolQuizParts((await params).slug, form)));
}

/** The page of answers to a quiz across lessons. */
export default async function ToolQuizAnswersPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const form = formNamed(query);
  const parts = form && (await toolQuizParts((await params).slug, form));
  if (!parts) notFound();
  return <AnswersPage parts={parts} query={query} />;
}
