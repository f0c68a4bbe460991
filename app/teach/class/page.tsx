import { ClassPage } from '@/components/classroom/teacher/ClassPage';
import { partWords } from '@/lib/words/part-words';
import { changeWords, TeacherFrame, teacherMetadata, teacherParts } from '../teacher-frame';

export const generateMetadata = () => teacherMetadata('page');

export default function TeacherClassPage() {
  const { say, ...parts } = teacherParts();
  return (
    <TeacherFrame>
      <ClassPage
        {...parts}
        words={partWords(say, 'class.page.')}
        change={changeWords(say)}
        roster={partWords(say, 'refused.roster-')}
      />
    </TeacherFrame>
  );
}
