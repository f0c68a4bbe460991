import type { Metadata } from 'next';
import { Glossary } from '@/components/reference/Glossary';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { referenceMetadata } from '@/server/page-meta';
import { glossaryView } from '@/server/reference/glossary';
import { Frame } from '@/app/frame';

export const generateMetadata = (): Promise<Metadata> => referenceMetadata('glossary');

export default async function GlossaryPage() {
  return (
    <Frame>
      <Glossary items={await glossaryView()} say={words(site().language)} />
    </Frame>
  );
}
