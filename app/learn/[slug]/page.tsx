import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LessonIntro } from '@/components/lesson/LessonIntro';
import { DataBlock } from '@/components/ui/DataBlock';
import { words } from '@/lib/words';
import { originalsLine } from '@/server/cards';
import { lessonSlugs, lessonView } from '@/server/lessons';
import { lessonData } from '@/server/page-data';
import { pageMetadata } from '@/server/page-meta';
import { Frame } from '@/app/frame';
import { Share } from '@/app/share';

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;
// The front door has it drawn anew once a day, when it is an hour old or more: it says which dates have passed.
export const revalidate = 3600;
export const generateStaticParams = () => lessonSlugs().map((slug) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const lesson = await lessonView(slug);
  return lesson
    ? pageMetadata({
        title: lesson.meta.title,
        description: lesson.meta.summary,
        path: `/learn/${slug}`,
        card: `lesson-${slug}`,
        lesson,
      })
    : {};
}

export default async function LessonPage({ params }: Props) {
  const lesson = await lessonView((await params).slug);
  if (!lesson) notFound();
  const { language } = lesson.site;
  return (
    <Frame>
      <LessonIntro
        meta={lesson.meta}
        outline={lesson.outline}
        originals={originalsLine(lesson)}
        age={lesson.age}
        versions={lesson.versions}
        corrections={lesson.corrections}
        language={language}
        say={words(language)}
      >
        <Share heading="lesson.share" path={`/learn/${lesson.meta.slug}`} card={`lesson-${lesson.meta.slug}`} />
      </LessonIntro>
      <DataBlock json={lessonData(lesson)} />
    </Frame>
  );
}
