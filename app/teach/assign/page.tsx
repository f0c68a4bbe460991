import { AssignPage, type Assignable } from '@/components/classroom/teacher/AssignPage';
import { questionWords } from '@/components/quiz/quiz-words';
import { partWords } from '@/lib/words/part-words';
import { askingPlaces } from '@/server/asking-places';
import { TeacherFrame, teacherMetadata, teacherParts } from '../teacher-frame';

export const generateMetadata = () => teacherMetadata('assign');

export default function TeacherAssignPage() {
  const { say, ...parts } = teacherParts();
  return (
    <TeacherFrame>
      <AssignPage
        {...parts}
        places={assignable()}
        words={{ ...partWords(say, 'class.assign.'), ...partWords(say, 'assign.') }}
        classWords={partWords(say, 'class.page.')}
        startWords={partWords(say, 'class.start.')}
        dates={partWords(say, 'refused.date-')}
        question={questionWords(say)}
      />
    </TeacherFrame>
  );
}

/** A quiz across lessons has no text of its own to read. */
const assignable = (): Assignable[] =>
  askingPlaces().map(({ slug, title, href }) => ({
    slug,
    title,
    kinds: href.startsWith('/learn/') ? ['lesson', 'quiz', 'both'] : ['quiz'],
  }));
