import { CheckAnswered } from '@/components/lesson/CheckAnswered';
import { CheckForm } from '@/components/lesson/CheckForm';
import { CheckOutcome, type ShownAnswer } from '@/components/lesson/CheckOutcome';
import { questionWords } from '@/components/quiz/quiz-words';
import type { LessonContext } from '@/components/lesson/context';
import { galleryNames as names } from './card';
import { evidences } from './evidence';
import { GalleryPart } from './GalleryPart';
import { grades } from './grades';
import { items } from './items';

const ANSWERED = [
  ['right', items.choice, 'oa', grades.choiceRight],
  ['wrong', items.choice, 'ob', grades.choiceWrong],
  ['right-figure', items.typed, '31', grades.typedRight],
  ['wrong-figure', items.typed, '12', grades.typedWrong],
] as const;
const PROBLEMS = ['invalid', 'changed'] as const;

/** A check once it was answered, and where the answer could not be marked; and the page that says so without script. */
export function AskedStates({ context: { meta, outline, say } }: { context: LessonContext }) {
  const words = questionWords(say);
  const lesson = { meta };
  const step = outline.steps[0]!;
  const pages: ShownAnswer[] = [
    { lesson, asked: { item: { ...items.typed, id: 'page-invalid' }, step }, draft: 'many', outcome: 'invalid' },
    { lesson, draft: '', outcome: 'changed' },
  ];
  return (
    <>
      {ANSWERED.map(([name, item, draft, grade]) => (
        <GalleryPart key={name} name={`${names.answered}: ${name}`}>
          <CheckAnswered
            item={{ ...item, id: `answered-${name}` }}
            draft={draft}
            verdict={{ grade, evidence: [evidences.document] }}
            words={words}
          />
        </GalleryPart>
      ))}
      {PROBLEMS.map((code) => (
        <GalleryPart key={code} name={`${names.answered}: ${code}`}>
          <CheckForm
            lesson={meta.slug}
            item={{ ...items.typed, id: `answered-${code}` }}
            words={words}
            problem={{ code, words: code === 'invalid' ? items.typed.invalid : say('check.corrected') }}
          />
        </GalleryPart>
      ))}
      {pages.map((view) => (
        <GalleryPart key={String(view.outcome)} name={names.answerPage}>
          <CheckOutcome view={view} say={say} />
        </GalleryPart>
      ))}
    </>
  );
}
