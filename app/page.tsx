import type { Metadata } from 'next';
import { Home } from '@/components/lesson/Home';
import { words } from '@/lib/words';
import { originalsLine } from '@/server/cards';
import { lessonSummaries, site } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { Frame } from './frame';
import { MapFigure, MapNotes } from './map';

/** Name and line where both fit into the 60 characters that others show, else the name alone. */
const shortTitle = (name: string, line: string): string => (name.length + line.length > 58 ? name : `${name}: ${line}`);

export async function generateMetadata(): Promise<Metadata> {
  const { name, line, description } = site();
  const meta = await pageMetadata({ title: shortTitle(name, line), description, path: '/', card: 'home' });
  return { ...meta, title: { absolute: `${name} · ${line}` } };
}

export default async function HomePage() {
  const { line, description, language } = site();
  const summaries = await lessonSummaries();
  const lessons = summaries.map((lesson) => ({ ...lesson, originals: originalsLine(lesson) }));
  return (
    <Frame>
      <Home line={line} description={description} lessons={lessons} language={language} say={words(language)}>
        <MapFigure lessons={summaries} brief />
      </Home>
      <MapNotes />
    </Frame>
  );
}
