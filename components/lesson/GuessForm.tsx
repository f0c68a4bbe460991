import { ChoiceBody } from '@/components/question/ChoiceBody';
import type { QuestionWords } from '@/components/quiz/quiz-words';
import { Stem } from '@/components/quiz/Stem';
import type { PublicItem } from '@/lib/question/item';
import styles from './GuessForm.module.css';

interface Props {
  name: string;
  item: PublicItem;
  words: QuestionWords;
  /** What is said once a guess is made, and where its answer stands. */
  taken: string;
  answer: { words: string; href: string; title: string };
}

/**
 * The options as native radio buttons. To choose is to guess: there is nothing to send. The enhancer keeps the guess, and
 * shows what is said of it.
 */
export function GuessForm({ name, item, words, taken, answer }: Props) {
  // The same question may end a later step of the page: its radio buttons are another group.
  const own = { ...item, id: `guess-${item.id}` };
  return (
    <div data-guess={name} data-version={item.version}>
      <fieldset className={styles.fieldset} data-silent>
        <legend className={styles.stem}>
          <Stem text={item.stem} />
        </legend>
        <p className={styles.where} id={`${own.id}-where`}>
          {item.where}
        </p>
        <ChoiceBody item={own} draft="" locked={false} words={words} describedBy={`${own.id}-where`} invalid={false} />
      </fieldset>
      <div className={styles.taken} role="status">
        <p data-guess-taken hidden suppressHydrationWarning>
          {taken} {answer.words} <a href={answer.href}>{answer.title}</a>
        </p>
      </div>
    </div>
  );
}
