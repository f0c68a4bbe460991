import { SlipsPage } from '@/components/classroom/teacher/SlipsPage';
import { partWords } from '@/lib/words/part-words';
import { TeacherFrame, teacherMetadata, teacherParts } from '../teacher-frame';

export const generateMetadata = () => teacherMetadata('slips');

export default function TeacherSlipsPage() {
  const { say, common } = teacherParts();
  return (
    <TeacherFrame>
      <SlipsPage common={common} words={partWords(say, 'class.slips.')} />
    </TeacherFrame>
  );
}
