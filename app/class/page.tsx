import type { Metadata } from 'next';
import { assignedWords } from '@/components/classroom/student/student-words';
import { WorkPage } from '@/components/classroom/student/WorkPage';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { ClassFrame } from '@/app/class-frame';

export const generateMetadata = (): Metadata => {
  const say = words(site().language);
  return { title: say('work.title'), description: say('work.description'), robots: { index: false } };
};

/** What a student is to do. */
export default function Page() {
  const { language } = site();
  const say = words(language);
  return (
    <ClassFrame title={say('work.title')}>
      <WorkPage words={assignedWords(say)} language={language} />
    </ClassFrame>
  );
}
