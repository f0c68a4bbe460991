import type { Metadata } from 'next';
import { Corrections } from '@/components/reference/Corrections';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { referenceMetadata } from '@/server/page-meta';
import { correctionsView } from '@/server/reference/corrections';
import { Frame } from '@/app/frame';
import { Share } from '@/app/share';

export const generateMetadata = (): Promise<Metadata> => referenceMetadata('corrections');

export default function CorrectionsPage() {
  const { language } = site();
  return (
    <Frame>
      <Corrections {...correctionsView()} language={language} say={words(language)} share={share} />
    </Frame>
  );
}

const share = (anchor: string) => (
  <Share
    heading="share.correction"
    path={`/corrections#${anchor}`}
    card={`correction-${anchor}`}
    id={`share-${anchor}`}
  />
);
