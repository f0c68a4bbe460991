import { compile } from '@mdx-js/mdx';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Gallery } from '@/components/gallery/Gallery';
import { galleryContext } from '@/components/gallery/lesson';
import { galleryMdx } from '@/components/gallery/lesson-text';
import { LessonText } from '@/components/lesson/LessonText';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { Frame } from '@/app/frame';

export const metadata: Metadata = { robots: { index: false } };

/** Every component in every state. For those who work on the site: a built site does not have it. */
export default async function GalleryPage() {
  if (process.env.NODE_ENV === 'production') notFound();
  const { language } = site();
  const context = { ...galleryContext, language, say: words(language) };
  const code = String(await compile(galleryMdx, { outputFormat: 'function-body' }));
  return (
    <Frame>
      <Gallery context={context}>
        <LessonText code={code} context={context} />
      </Gallery>
    </Frame>
  );
}
