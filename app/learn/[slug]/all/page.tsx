import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AgeBanner } from '@/components/lesson/AgeBanner';
import { EndsNote } from '@/components/lesson/EndsNote';
import { LessonFrame, Pager } from '@/components/lesson/LessonFrame';
import { LessonText } from '@/components/lesson/LessonText';
import { Popovers } from '@/components/lesson/Popovers';
import { DataBlock } from '@/components/ui/DataBlock';
import { words } from '@/lib/words';
import { lessonSlugs, lessonView } from '@/server/lessons';
import { lessonData } from '@/server/page-data';
import { pageMetadata } from '@/server/page-meta';
import { Frame } from '@/app/frame';
import { figureSharing } from '@/app/share';
import styles from './all.module.css';

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
        path: `/learn/${slug}/all`,
        card: `lesson-${slug}`,
        lesson,
      })
    : {};
}

export default async function WholeLessonPage({ params }: Props) {
  const { slug } = await params;
  const lesson = await lessonView(slug);
  if (!lesson) notFound();
  const { language } = lesson.site;
  const say = words(language);
  const context = { ...lesson, language, say, sharing: figureSharing() };
  return (
    <Frame>
      <LessonFrame slug={slug} outline={lesson.outline} say={say}>
        <h1 className={styles.title}>{lesson.meta.title}</h1>
        <AgeBanner age={lesson.age} language={language} say={say} />
        <LessonText code={lesson.code} context={context} />
        <Popovers step={lesson.outline.steps} context={context} />
        <EndsNote meta={lesson.meta} language={language} say={say} />
        <Pager next={{ href: `/learn/${slug}/quiz`, title: '', quiz: true }} say={say} />
      </LessonFrame>
      <DataBlock json={lessonData(lesson)} />
    </Frame>
  );
}
