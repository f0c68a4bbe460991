import type { Metadata } from 'next';
import { Sources } from '@/components/reference/Sources';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { referenceMetadata } from '@/server/page-meta';
import { aboutView } from '@/server/reference/about';
import { sourcesView } from '@/server/reference/sources';
import { Frame } from '@/app/frame';

export const generateMetadata = (): Promise<Metadata> => referenceMetadata('sources');

export default async function SourcesPage() {
  const { language } = site();
  const { facts } = aboutView().figures;
  return (
    <Frame>
      <Sources groups={await sourcesView()} facts={facts} language={language} say={words(language)} />
    </Frame>
  );
}
