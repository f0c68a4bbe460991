import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Popovers } from '@/components/lesson/Popovers';
import { Teach } from '@/components/teach/Teach';
import { words } from '@/lib/words';
import { originalsLine } from '@/server/cards';
import { lessonSlugs, site } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { teachView } from '@/server/teaching';
import { Frame } from '@/app/frame';

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => lessonSlugs().map((slug) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const view = await teachView(slug);
  if (!view) return {};
  const say = words(site().language);
  const named = { lesson: view.lesson.meta.title };
  return pageMetadata({
    title: say('teach.title', named),
    description: say('teach.description', named),
    path: `/learn/${slug}/teach`,
    card: `lesson-${slug}`,
    lesson: view.lesson,
  });
}

export default async function TeachPage({ params }: Props) {
  const view = await teachView((await params).slug);
  if (!view) notFound();
  const { language } = site();
  const context = { ...view, glossary: {}, outline: { facts: view.facts }, say: words(language) };
  return (
    <Frame>
      <Teach
        {...view}
        lesson={{ ...view.lesson, originals: originalsLine(view.lesson) }}
        language={language}
        context={context}
      />
      <Popovers step={[{ facts: view.facts, terms: [] }]} context={context} />
    </Frame>
  );
}
