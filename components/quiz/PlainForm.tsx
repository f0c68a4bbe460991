import { FormBody } from '@/components/question/FormBody';
import button from '@/components/ui/Button.module.css';
import type { Draft, PublicItem } from '@/lib/question/item';
import { draftOf, versionField, type Field } from '@/lib/question/plain-fields';
import type { PracticeForm } from '@/lib/quiz/form';
import type { Say } from '@/lib/words';
import styles from './PlainForm.module.css';
import { describing, QuestionParts } from './QuestionParts';
import player from './QuizPlayer.module.css';
import { questionWords, type QuestionWords } from './quiz-words';

/** A question of a plain form, with its number in the quiz. */
export interface PlainQuestion {
  number: number;
  item: PublicItem;
  /** What was given before, where that could not be read. */
  draft?: Draft;
  /** Why an answer to it was not marked. */
  problem?: 'unclear' | 'changed';
}

interface Props {
  /** The page of answers that it leads to. */
  action: string;
  form: PracticeForm;
  /** How many questions the quiz has. */
  total: number;
  questions: readonly PlainQuestion[];
  /** What was answered before, and is sent again with the rest. */
  kept?: readonly Field[];
  say: Say;
}

/** Questions of a quiz as one native form, for a page on which no script runs. Nothing is stored, so it reads (GET). */
export function PlainForm({ action, form, total, questions, kept = [], say }: Props) {
  const hidden: Field[] = [['form', form], ...kept, ...questions.map(({ item }) => versionField(item))];
  const words = questionWords(say);
  return (
    <form className={styles.form} method="get" action={action}>
      {hidden.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {questions.map((question) => (
        <div key={question.item.id} className={styles.question}>
          <p className={player.count}>{say('quiz.questionOf', { n: question.number, total })}</p>
          <Open question={question} words={words} say={say} />
        </div>
      ))}
      <button className={button.button} type="submit">
        {say('plain.send')}
      </button>
    </form>
  );
}

function Open({ question, words, say }: { question: PlainQuestion; words: QuestionWords; say: Say }) {
  const { item, draft = draftOf(item, new Map()), problem } = question;
  const shown = asked(item, say);
  const message = { unclear: shown.invalid, changed: say('plain.changed'), none: '' }[problem ?? 'none'];
  return (
    <QuestionParts item={shown} message={message} together>
      <FormBody
        item={shown}
        draft={draft}
        name={item.id}
        locked={false}
        words={words}
        describedBy={describing(shown, false)}
        invalid={problem === 'unclear'}
      />
    </QuestionParts>
  );
}

/** A question as a plain form asks it: lines get places, and its ids are not those of the question that a script plays. */
const asked = (item: PublicItem, say: Say): PublicItem => ({
  ...item,
  id: `plain-${item.id}`,
  ...(item.kind === 'order' && { hint: say('plain.orderHint'), invalid: say('plain.orderInvalid') }),
});
