import { ResultsPage } from '@/components/classroom/teacher/ResultsPage';
import { questionWords } from '@/components/quiz/quiz-words';
import { partWords } from '@/lib/words/part-words';
import { changeWords, TeacherFrame, teacherMetadata, teacherParts } from '../teacher-frame';

export const generateMetadata = () => teacherMetadata('results');

export default function TeacherResultsPage() {
  const { say, ...parts } = teacherParts();
  return (
    <TeacherFrame>
      <ResultsPage
        {...parts}
        words={partWords(say, 'class.results.')}
        classWords={partWords(say, 'class.page.')}
        question={questionWords(say)}
        change={changeWords(say)}
      />
    </TeacherFrame>
  );
}
