import { ShowPage } from '@/components/classroom/teacher/ShowPage';
import { partWords } from '@/lib/words/part-words';
import { TeacherFrame, teacherMetadata, teacherParts } from '../teacher-frame';

export const generateMetadata = () => teacherMetadata('show');

export default function TeacherShowPage() {
  const { say, ...parts } = teacherParts();
  return (
    <TeacherFrame>
      <ShowPage {...parts} words={partWords(say, 'class.show.')} />
    </TeacherFrame>
  );
}
