import type { Metadata } from 'next';
import { Frame } from '@/app/frame';
import { OfflinePage } from '@/components/offline/OfflinePage';
import { words } from '@/lib/words';
import { lessonSummaries, site } from '@/server/lessons';

export function generateMetadata(): Metadata {
  return { title: words(site().language)('offline.title'), robots: { index: false } };
}

/** What the service worker shows for a page that is not kept. */
export default async function Offline() {
  const lessons = (await lessonSummaries()).map(({ meta: { slug, title } }) => ({ slug, title }));
  return (
    <Frame>
      <OfflinePage lessons={lessons} say={words(site().language)} />
    </Frame>
  );
}
