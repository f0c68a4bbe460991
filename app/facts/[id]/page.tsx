import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FactPage } from '@/components/reference/FactPage';
import { DataBlock } from '@/components/ui/DataBlock';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { factData } from '@/server/page-data';
import { factMetadata } from '@/server/page-meta';
import { factIds, factView } from '@/server/reference/fact';
import { Frame } from '@/app/frame';
import { Share } from '@/app/share';

type Props = { params: Promise<{ id: string }> };

// A fact that only assigned forms ask is no page here, and so is not found.
export const dynamicParams = false;
export const generateStaticParams = () => factIds().map((id) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const fact = await factView((await params).id);
  return fact ? factMetadata(fact) : {};
}

export default async function Page({ params }: Props) {
  const fact = await factView((await params).id);
  if (!fact) notFound();
  const { language } = site();
  return (
    <Frame>
      <FactPage fact={fact} language={language} say={words(language)}>
        <Share heading="fact.share" path={`/facts/${fact.id}`} card={fact.card} />
      </FactPage>
      <DataBlock json={await factData(fact)} />
    </Frame>
  );
}
