import { FormBody } from '@/components/question/FormBody';
import { Feedback } from '@/components/quiz/Feedback';
import type { QuestionWords } from '@/components/quiz/quiz-words';
import { describing, QuestionParts } from '@/components/quiz/QuestionParts';
import question from '@/components/quiz/QuizPlayer.module.css';
import type { Verdict } from '@/lib/attempt/player';
import type { Provenance } from '@/lib/fact/provenance';
import type { PublicItem } from '@/lib/question/item';

interface Props {
  item: PublicItem;
  draft: string;
  verdict: Verdict<Provenance>;
  words: QuestionWords;
}

/** A check once it is answered: locked, with its marks, and below it why. There is no next one. */
export function CheckAnswered({ item, draft, verdict, words }: Props) {
  return (
    <div data-check-answered>
      <div className={question.question} data-silent>
        <QuestionParts item={item} message="">
          <FormBody
            item={item}
            draft={draft}
            locked
            grade={verdict.grade}
            words={words}
            describedBy={describing(item, true)}
            invalid={false}
          />
        </QuestionParts>
      </div>
      <Feedback id={`feedback-${item.id}`} about={`${item.id}-stem`} verdict={verdict} words={words} />
    </div>
  );
}
