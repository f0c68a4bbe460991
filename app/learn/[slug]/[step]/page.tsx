import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AgeBanner } from '@/components/lesson/AgeBanner';
import { Changed } from '@/components/lesson/Changed';
import { EndsNote } from '@/components/lesson/EndsNote';
import { LessonFrame, Pager, Progress } from '@/components/lesson/LessonFrame';
import { LessonText } from '@/components/lesson/LessonText';
import { DataBlock } from '@/components/ui/DataBlock';
import { ageOfStep } from '@/lib/lesson/age';
import { words } from '@/lib/words';
import { lessonSummaries, lessonView } from '@/server/lessons';
import { stepData } from '@/server/page-data';
import { pageMetadata } from '@/server/page-meta';
import { Frame } from '@/app/frame';
import { figureSharing, Share } from '@/app/share';

type Props = { params: Promise<{ slug: string; step: string }> };

export const dynamicParams = false;
// The front door has it drawn anew once a day, when it is an hour old or more: it says which dates have passed.
export const revalidate = 3600;
export const generateStaticParams = async () =>
  (await lessonSummaries()).flatMap(({ meta, outline }) =>
    outline.steps.map((step) => ({ slug: meta.slug, step: step.id })),
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, step } = await params;
  const lesson = await lessonView(slug);
  const title = lesson?.outline.steps.find((one) => one.id === step)?.title;
  return lesson && title
    ? pageMetadata({
        title,
        description: lesson.meta.summary,
        path: `/learn/${slug}/${step}`,
        card: `step-${slug}-${step}`,
        lesson,
      })
    : {};
}

export default async function StepPage({ params }: Props) {
  const { slug, step } = await params;
  const lesson = await lessonView(slug);
  const steps = lesson?.outline.steps ?? [];
  const at = steps.findIndex((one) => one.id === step);
  if (!lesson || at < 0) notFound();
  const { language } = lesson.site;
  const say = words(language);
  const link = (index: number) =>
    steps[index] && { href: `/learn/${slug}/${steps[index].id}`, title: steps[index].title };
  return (
    <Frame bar={<Progress at={at + 1} total={steps.length} say={say} />}>
      <LessonFrame slug={slug} outline={lesson.outline} say={say} current={step}>
        <div data-step={`${slug}/${step}`} data-step-number={at + 1} data-version={lesson.versions[step]}>
          <AgeBanner age={ageOfStep(lesson.age, steps[at]!)} language={language} say={say} />
          <Changed lesson={slug} step={step} version={lesson.versions[step]} say={say} />
          <LessonText code={lesson.code} context={{ ...lesson, language, say, only: step, sharing: figureSharing() }} />
        </div>
        <EndsNote meta={lesson.meta} language={language} say={say} />
        <Share heading="share.step" path={`/learn/${slug}/${step}`} card={`step-${slug}-${step}`} />
        <Pager
          previous={link(at - 1)}
          next={link(at + 1) ?? { href: `/learn/${slug}/quiz`, title: '', quiz: true }}
          say={say}
        />
      </LessonFrame>
      <DataBlock json={stepData(lesson, step)} />
    </Frame>
  );
}
