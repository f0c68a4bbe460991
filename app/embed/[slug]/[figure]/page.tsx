import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Embed } from '@/components/lesson/Embed';
import { LessonText } from '@/components/lesson/LessonText';
import { ageOfStep } from '@/lib/lesson/age';
import { words } from '@/lib/words';
import { embedMetadata } from '@/server/embed-meta';
import { figureView, framedFigures } from '@/server/figures';

type Props = { params: Promise<{ slug: string; figure: string }> };

export const dynamicParams = false;
// The front door has it drawn anew once a day, when it is an hour old or more: it says which dates have passed.
export const revalidate = 3600;
export const generateStaticParams = () => framedFigures();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, figure } = await params;
  const view = await figureView(slug, figure);
  return view ? embedMetadata(view) : {};
}

export default async function EmbedPage({ params }: Props) {
  const { slug, figure } = await params;
  const view = await figureView(slug, figure);
  if (!view) notFound();
  const { language, name } = view.site;
  const context = { ...view, language, say: words(language) };
  return (
    <Embed figure={view.figure} step={view.step} age={ageOfStep(view.age, view.figure)} site={name} context={context}>
      <LessonText code={view.code} context={context} />
    </Embed>
  );
}
