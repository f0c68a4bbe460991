import type { Metadata } from 'next';
import { Home } from '@/components/lesson/Home';
import { DataBlock } from '@/components/ui/DataBlock';
import { shorten } from '@/lib/kernel/shorten';
import { endsShort } from '@/lib/lesson/sources-end';
import { words } from '@/lib/words';
import { originalsLine } from '@/server/cards';
import { lessonSummaries, site } from '@/server/lessons';
import { siteData } from '@/server/page-data';
import { pageMetadata } from '@/server/page-meta';
import { toolQuizSummaries } from '@/server/tool-quizzes';
import { Frame } from './frame';
import { MapFigure, MapNotes } from './map';

/** Name and line where both fit into the 60 characters that others show, else the name alone. */
const shortTitle = (name: string, line: string): string => (name.length + line.length > 58 ? name : `${name}: ${line}`);

export async function generateMetadata(): Promise<Metadata> {
  const { name, line, description } = site();
  const meta = await pageMetadata({ title: shortTitle(name, line), description, path: '/', card: 'home' });
  return { ...meta, title: { absolute: shorten(`${name} · ${line}`, 60) } };
}

export default async function HomePage() {
  const { line, description, language } = site();
  const say = words(language);
  const summaries = await lessonSummaries();
  const lessons = summaries.map((lesson) => ({ ...lesson, originals: originalsLine(lesson) }));
  const quizzes = (await toolQuizSummaries()).map((one) => ({
    ...one.quiz,
    facts: `${say('card.questions', { n: one.questions })} · ${endsShort(one.meta, language, say)}`,
  }));
  return (
    <Frame>
      <Home {...{ line, description, lessons, quizzes, language, say }}>
        <MapFigure lessons={summaries} brief />
      </Home>
      <MapNotes />
      <DataBlock json={siteData()} />
    </Frame>
  );
}
