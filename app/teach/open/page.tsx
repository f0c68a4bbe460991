import { OpenPage } from '@/components/classroom/teacher/OpenPage';
import { partWords } from '@/lib/words/part-words';
import { TeacherFrame, teacherMetadata, teacherParts } from '../teacher-frame';

export const generateMetadata = () => teacherMetadata('open');

export default function OpenClassPage() {
  const { say, common } = teacherParts();
  return (
    <TeacherFrame>
      <OpenPage common={common} words={partWords(say, 'class.open.')} />
    </TeacherFrame>
  );
}
