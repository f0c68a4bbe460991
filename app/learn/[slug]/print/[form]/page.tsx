import type { Metadata } from 'next';
import { lessonSlugs } from '@/server/lessons';
import { PrintPage, printMetadata } from '../print-page';

type Props = { params: Promise<{ slug: string; form: string }> };

export const dynamicParams = false;
// The front door has it drawn anew once a day, when it is an hour old or more: it says which dates have passed.
export const revalidate = 3600;
// Form A is the sheet of the address above.
export const generateStaticParams = () => lessonSlugs().map((slug) => ({ slug, form: 'b' }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, form } = await params;
  return printMetadata(slug, form);
}

export default async function SheetOfForm({ params }: Props) {
  return <PrintPage {...await params} />;
}
