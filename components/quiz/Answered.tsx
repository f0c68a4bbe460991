import { FormBody } from '@/components/question/FormBody';
import type { Verdict } from '@/lib/attempt/verdict';
import type { Provenance } from '@/lib/fact/provenance';
import type { Draft, PublicItem } from '@/lib/question/item';
import { Feedback } from './Feedback';
import { describing, QuestionParts } from './QuestionParts';
import type { QuestionWords } from './quiz-words';
import styles from './QuizPlayer.module.css';

interface Props {
  item: PublicItem;
  draft: Draft;
  verdict: Verdict<Provenance>;
  /** The step that teaches it, where the page does not stand beside it. */
  teaches?: { href: string; title: string };
  words: QuestionWords;
}

/** A question once it is answered, on a page without script: locked, with its marks, and below it why. */
export function Answered({ item, draft, verdict, teaches, words }: Props) {
  return (
    <>
      <div className={styles.question} data-silent>
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
      <Feedback
        id={`feedback-${item.id}`}
        about={`${item.id}-stem`}
        verdict={verdict}
        teaches={teaches}
        words={words}
      />
    </>
  );
}
