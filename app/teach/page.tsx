import { StartPage } from '@/components/classroom/teacher/StartPage';
import { partWords } from '@/lib/words/part-words';
import { TeacherFrame, teacherMetadata, teacherParts } from './teacher-frame';

export const generateMetadata = () => teacherMetadata('start');

export default function TeachPage() {
  const { say, ...parts } = teacherParts();
  return (
    <TeacherFrame>
      <StartPage {...parts} words={partWords(say, 'class.start.')} />
    </TeacherFrame>
  );
}
