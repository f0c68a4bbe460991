import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CheckOutcome } from '@/components/lesson/CheckOutcome';
import { LessonFrame } from '@/components/lesson/LessonFrame';
import { words } from '@/lib/words';
import { answerCheck } from '@/server/checks';
import { site } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { Frame } from '@/app/frame';

interface Props {
  params: Promise<{ slug: string }>;
  /** What the form of a check sends: item, version, answer. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const view = await answerCheck((await params).slug, await searchParams);
  if (!view) return {};
  const { slug, title, summary } = view.lesson.meta;
  return pageMetadata({
    title: words(site().language)('check.title', { step: view.asked?.step.title ?? title }),
    description: summary,
    path: `/learn/${slug}`,
    card: `lesson-${slug}`,
    hidden: true,
  });
}

/** Where a check leads to without script, and whence the enhancer takes the verdict. */
export default async function CheckPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const view = await answerCheck(slug, await searchParams);
  if (!view) notFound();
  const say = words(site().language);
  return (
    <Frame>
      <LessonFrame slug={slug} outline={view.lesson.outline} say={say}>
        <CheckOutcome view={view} say={say} />
      </LessonFrame>
    </Frame>
  );
}
