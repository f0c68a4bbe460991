import { notFound } from 'next/navigation';
import { LessonText } from '@/components/lesson/LessonText';
import { Sheet } from '@/components/print/Sheet';
import { words } from '@/lib/words';
import { pageMetadata } from '@/server/page-meta';
import { sheetView } from '@/server/print';
import { Frame } from '@/app/frame';

/** What the sheet of a form says of itself: the lesson is the page to find, and not its copy for paper. */
export async function printMetadata(slug: string, form: string) {
  const view = await sheetView(slug, form);
  if (!view) return {};
  const { meta, site } = view.lesson;
  const say = words(site.language);
  return pageMetadata({
    title: say('print.title', { lesson: meta.title }),
    description: say('print.description', { lesson: meta.title }),
    path: `/learn/${slug}`,
    card: `lesson-${slug}`,
    lesson: view.lesson,
    hidden: true,
  });
}

/** A lesson and a practice form of its quiz, for paper. */
export async function PrintPage({ slug, form }: { slug: string; form: string }) {
  const view = await sheetView(slug, form);
  if (!view) notFound();
  const { lesson, ...sheet } = view;
  const { language, name } = lesson.site;
  const context = { ...lesson, language, say: words(language), paper: true as const };
  return (
    <Frame>
      <Sheet sheet={{ ...sheet, site: name, age: lesson.age }} context={context}>
        <LessonText code={lesson.code} context={context} />
      </Sheet>
    </Frame>
  );
}
