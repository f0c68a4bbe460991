import type { Metadata } from 'next';
import { Learn } from '@/components/learn/Learn';
import { words } from '@/lib/words';
import { originalsLine } from '@/server/cards';
import { lessonSummaries, site } from '@/server/lessons';
import { referenceMetadata } from '@/server/page-meta';
import { siteMap } from '@/server/site-map';
import { Frame } from '@/app/frame';
import { MapFigure, MapNotes } from '@/app/map';

export const generateMetadata = (): Promise<Metadata> => referenceMetadata('learn');

export default async function LearnPage() {
  const { language } = site();
  const summaries = await lessonSummaries();
  const lessons = summaries.map((lesson) => ({ ...lesson, originals: originalsLine(lesson) }));
  const why = Object.fromEntries((siteMap()?.map.order ?? []).map((one) => [one.lesson, one.why]));
  return (
    <Frame>
      <Learn lessons={lessons} why={why} language={language} say={words(language)}>
        <MapFigure lessons={summaries} />
      </Learn>
      <MapNotes />
    </Frame>
  );
}
