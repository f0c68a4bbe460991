import { AssignPage } from '@/components/classroom/teacher/AssignPage';
import { questionWords } from '@/components/quiz/quiz-words';
import { partWords } from '@/lib/words/part-words';
import { assignablePlaces } from '@/server/assignable-places';
import { TeacherFrame, teacherMetadata, teacherParts } from '../teacher-frame';

export const generateMetadata = () => teacherMetadata('assign');

export default function TeacherAssignPage() {
  const { say, ...parts } = teacherParts();
  return (
    <TeacherFrame>
      <AssignPage
        {...parts}
        places={assignablePlaces()}
        words={partWords(say, 'class.assign.')}
        settingsWords={partWords(say, 'class.settings.')}
        classWords={partWords(say, 'class.page.')}
        startWords={partWords(say, 'class.start.')}
        dates={partWords(say, 'refused.date-')}
        question={questionWords(say)}
      />
    </TeacherFrame>
  );
}
