import { FormBody } from '@/components/question/FormBody';
import type { QuestionWords } from '@/components/quiz/quiz-words';
import { describing, QuestionParts } from '@/components/quiz/QuestionParts';
import question from '@/components/quiz/QuizPlayer.module.css';
import type { PublicItem } from '@/lib/question/item';
// The feedback that comes into the place of this form needs its styles on the page.
import '@/components/quiz/Feedback.module.css';

/** Why an answer to a check was not marked. */
export interface CheckProblem {
  code: 'invalid' | 'changed';
  words: string;
}

interface Props {
  /** The slug of the lesson. */
  lesson: string;
  item: PublicItem;
  words: QuestionWords;
  /** What was answered before, where that could not be marked. */
  draft?: string;
  problem?: CheckProblem;
}

/**
 * A check as a native form: it leads to a page with the verdict. The enhancer brings the verdict from there to here; the
 * words that it needs come with the form.
 */
export function CheckForm({ lesson, item, words, draft = '', problem }: Props) {
  return (
    <form
      className={question.question}
      method="get"
      action={`/learn/${lesson}/check`}
      // A browser that restores a page would restore its locked controls too.
      autoComplete="off"
      data-check
      data-problem={problem?.code}
      data-invalid={item.invalid}
      data-checking={words.checking}
      data-failed={words.failed}
      data-corrected={words.changed}
    >
      <input type="hidden" name="item" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
      <QuestionParts item={item} message={problem?.words ?? ''} send={{ label: words.check, disabled: false }}>
        <FormBody
          item={item}
          draft={draft}
          name="answer"
          locked={false}
          words={words}
          describedBy={describing(item, false)}
          invalid={problem?.code === 'invalid'}
        />
      </QuestionParts>
    </form>
  );
}
