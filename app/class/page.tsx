import { assignedWords } from '@/components/classroom/student/student-words';
import { WorkPage } from '@/components/classroom/student/WorkPage';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { ClassFrame, studentMetadata } from '@/app/class-frame';

export const generateMetadata = () => studentMetadata('work.title');

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
