import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { KeySheet } from '@/components/print/KeySheet';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { keyView } from '@/server/print';
import { Frame } from '@/app/frame';

interface Props {
  params: Promise<{ slug: string }>;
  /** What the button on a sheet sends: the form. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const view = await keyView((await params).slug, await searchParams);
  if (!view) return {};
  const named = { form: view.form.toUpperCase(), lesson: view.lesson.meta.title };
  return pageMetadata({
    title: words(site().language)('print.keyTitle', named),
    description: view.lesson.meta.summary,
    path: `/learn/${view.lesson.meta.slug}`,
    card: `lesson-${view.lesson.meta.slug}`,
    hidden: true,
  });
}

/** The key to a sheet: drawn only when it is asked for, and led to by a button. */
export default async function KeyPage({ params, searchParams }: Props) {
  const view = await keyView((await params).slug, await searchParams);
  if (!view) notFound();
  return (
    <Frame>
      <KeySheet sheet={view} say={words(site().language)} />
    </Frame>
  );
}
