import type { ReactNode } from 'react';
import { words, type Say } from '@/lib/words';
import { partWords } from '@/lib/words/part-words';
import { site } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { Frame } from '@/app/frame';

/** The pages of a teacher, by how their words begin. */
export type TeacherPage = 'start' | 'open' | 'page' | 'assign' | 'results' | 'show' | 'slips';

/** What a page of a teacher says of itself. It is drawn once, the same for everybody: only the first is worth finding. */
export const teacherMetadata = (page: TeacherPage) => {
  const say = words(site().language);
  return pageMetadata({
    title: say(`class.${page}.title`),
    description: say(`class.${page}.description`),
    path: '/teach',
    card: 'home',
    hidden: page !== 'start',
  });
};

/** What every page of a teacher has around it. */
export function TeacherFrame({ children }: { children: ReactNode }) {
  const say = words(site().language);
  return (
    <Frame calm>
      <noscript>
        <p>{say('class.common.needsScript')}</p>
      </noscript>
      {children}
    </Frame>
  );
}

/** The language, and the words that all pages of a teacher share. */
export function teacherParts() {
  const { language } = site();
  const say = words(language);
  return { language, say, common: partWords(say, 'class.common.') };
}

/** The words of what changes an assignment that is out. */
export const changeWords = (say: Say) => ({
  settings: partWords(say, 'class.settings.'),
  dates: partWords(say, 'refused.date-'),
});
