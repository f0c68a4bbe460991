import type { Metadata } from 'next';
import { Home } from '@/components/lesson/Home';
import { words } from '@/lib/words';
import { originalsLine } from '@/server/cards';
import { lessonSummaries, site } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { Frame } from './frame';

export async function generateMetadata(): Promise<Metadata> {
  const { name, line, description } = site();
  const meta = await pageMetadata({ title: `${name}: ${line}`.slice(0, 60), description, path: '/', card: 'home' });
  return { ...meta, title: { absolute: `${name} · ${line}` } };
}

export default async function HomePage() {
  const { line, description, language } = site();
  const lessons = (await lessonSummaries()).map((lesson) => ({ ...lesson, originals: originalsLine(lesson) }));
  return (
    <Frame>
      <Home line={line} description={description} lessons={lessons} language={language} say={words(language)} />
    </Frame>
  );
}
