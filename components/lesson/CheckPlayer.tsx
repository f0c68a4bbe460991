'use client';

import { Feedback } from '@/components/quiz/Feedback';
import { Question } from '@/components/quiz/Question';
import type { QuestionWords } from '@/components/quiz/quiz-words';
import { usePlayer } from '@/components/quiz/use-player';
import type { Verdict } from '@/lib/attempt/player';
import type { Provenance } from '@/lib/fact/provenance';
import type { PublicItem } from '@/lib/question/item';

/** A single question with its feedback below. Nothing is stored, and there is no next one. */
export function CheckPlayer({ lesson, item, words }: { lesson: string; item: PublicItem; words: QuestionWords }) {
  const { state, dispatch, check } = usePlayer(lesson, [item]);
  const verdict = state.verdicts[0] as Verdict<Provenance> | undefined;
  return (
    <>
      <Question
        item={item}
        state={state}
        verdict={verdict}
        words={words}
        onDraft={(draft) => dispatch({ type: 'draft', draft })}
        onCheck={check}
      />
      {verdict && <Feedback id={`feedback-${item.id}`} about={`${item.id}-stem`} verdict={verdict} words={words} />}
    </>
  );
}
