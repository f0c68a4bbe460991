import type { Metadata } from 'next';
import { About } from '@/components/reference/About';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { referenceMetadata } from '@/server/page-meta';
import { aboutView } from '@/server/reference/about';
import { Frame } from '@/app/frame';

export const generateMetadata = (): Promise<Metadata> => referenceMetadata('about');

export default function AboutPage() {
  return (
    <Frame>
      <About {...aboutView()} say={words(site().language)} />
    </Frame>
  );
}
