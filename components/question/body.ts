import type { ReactNode } from 'react';
import type { Draft } from '@/lib/question/item';
import type { Grade, PublicItem } from '@/lib/question/item';
import type { QuestionWords } from '@/components/quiz/quiz-words';

/** What the body of any kind of question gets. `grade` is there once the answer is in. */
export interface BodyProps {
  item: PublicItem;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  locked: boolean;
  grade?: Grade;
  words: QuestionWords;
  /** Ids of the hint and, where there is one, of the message on an invalid answer. */
  describedBy: string;
  invalid: boolean;
}

export type Body = (props: BodyProps) => ReactNode;
