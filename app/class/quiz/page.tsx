import { AssignedQuizPage } from '@/components/classroom/student/AssignedQuizPage';
import { assignedWords } from '@/components/classroom/student/student-words';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { ClassFrame, studentMetadata } from '@/app/class-frame';

export const generateMetadata = () => studentMetadata('work.quizTitle');

/** An assigned quiz: which one stands in the address. */
export default function Page() {
  const { language } = site();
  const say = words(language);
  return (
    <ClassFrame title={say('work.quizTitle')}>
      <AssignedQuizPage words={assignedWords(say)} language={language} />
    </ClassFrame>
  );
}
