import type { ReactNode } from 'react';
import type { Draft } from '@/lib/question/item';
import type { Grade, PublicItem } from '@/lib/question/item';
import type { QuestionWords } from '@/components/quiz/quiz-words';

/** What the body of a question in a plain form gets: the browser keeps the answer. `grade` is there once it is in. */
export interface FormBodyProps {
  item: PublicItem;
  /** The answer as it stands; in a plain form, where it begins. */
  draft: Draft;
  /** The name under which a form sends the answer; that of the question where there is none. */
  name?: string;
  locked: boolean;
  grade?: Grade;
  words: QuestionWords;
  /** Ids of the hint and, where there is one, of the message on an invalid answer. */
  describedBy: string;
  invalid: boolean;
}

/** What the body of any kind of question gets where a script of the page keeps the answer. */
export interface BodyProps extends FormBodyProps {
  onDraft: (draft: Draft) => void;
}

/** What a body gets that works either way. */
export type EitherBodyProps = FormBodyProps & Partial<Pick<BodyProps, 'onDraft'>>;

export type Body = (props: BodyProps) => ReactNode;
