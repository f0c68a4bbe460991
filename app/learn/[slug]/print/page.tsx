import type { Metadata } from 'next';
import { lessonSlugs } from '@/server/lessons';
import { PrintPage, printMetadata } from './print-page';

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;
// The front door has it drawn anew once a day, when it is an hour old or more: it says which dates have passed.
export const revalidate = 3600;
export const generateStaticParams = () => lessonSlugs().map((slug) => ({ slug }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => printMetadata((await params).slug, 'a');

export default async function SheetOfFormA({ params }: Props) {
  return <PrintPage slug={(await params).slug} form="a" />;
}
