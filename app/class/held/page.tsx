import { HeldPage } from '@/components/classroom/student/HeldPage';
import { workWords } from '@/components/classroom/student/student-words';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { ClassFrame, studentMetadata } from '@/app/class-frame';

export const generateMetadata = () => studentMetadata('work.heldTitle');

/** What is held about a student. */
export default function Page() {
  const say = words(site().language);
  return (
    <ClassFrame title={say('work.heldTitle')}>
      <HeldPage words={workWords(say)} />
    </ClassFrame>
  );
}
