'use client';

import { Feedback } from '@/components/quiz/Feedback';
import { Question } from '@/components/quiz/Question';
import type { QuestionWords } from '@/components/quiz/quiz-words';
import { startPlayer } from '@/lib/attempt/player';
import { galleryNames as names } from './card';
import { evidences } from './evidence';
import { GalleryPart } from './GalleryPart';
import { grades } from './grades';
import { items } from './items';

const nothing = () => undefined;
const ANSWERED = [
  ['right', items.choice, 'oa', grades.choiceRight],
  ['wrong', items.choice, 'ob', grades.choiceWrong],
  ['right-figure', items.typed, '31', grades.typedRight],
  ['wrong-figure', items.typed, '12', grades.typedWrong],
] as const;

/** A check once it was answered: feedback without a way on. */
export function AskedStates({ words }: { words: QuestionWords }) {
  return ANSWERED.map(([name, item, draft, grade]) => {
    const own = { ...item, id: `answered-${name}` };
    const verdict = { grade, evidence: [evidences.document] };
    const state = { ...startPlayer([own]), phase: 'feedback' as const, draft };
    return (
      <GalleryPart key={name} name={`${names.answered}: ${name}`}>
        <Question item={own} state={state} verdict={verdict} words={words} onDraft={nothing} onCheck={nothing} />
        <details>
          <summary>{words.evidenceTitle}</summary>
          <Feedback id={`feedback-${own.id}`} about={`${own.id}-stem`} verdict={verdict} words={words} />
        </details>
      </GalleryPart>
    );
  });
}
