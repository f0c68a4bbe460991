import { useId, type Ref } from 'react';
import button from '@/components/ui/Button.module.css';
import type { AttemptState } from '@/lib/attempt/attempt-state';
import { finishedForm } from '@/lib/attempt/finished-form';
import { attemptResult } from '@/lib/attempt/result';
import type { PublicItem } from '@/lib/question/item';
import { HowSure } from './HowSure';
import { MakeCard } from './MakeCard';
import { Mistake } from './Mistake';
import type { QuizWays } from './PlayerView';
import type { QuizWords } from './quiz-words';
import { Score } from './Score';
import { ShareQuiz } from './ShareQuiz';
import styles from './Result.module.css';

interface Props extends QuizWays {
  state: Pick<AttemptState, 'questions'> & Partial<Pick<AttemptState, 'lesson' | 'form' | 'phase'>>;
  items: readonly PublicItem[];
  teaches: readonly ({ href: string; title: string } | null)[];
  words: QuizWords;
  again: () => void;
  retry: () => void;
  /** Has the live region of the page say something. */
  tell: (words: string) => void;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** The end of a form: the mark with its honest range, the mistakes with their evidence, and what to do next. */
export function Result(props: Props) {
  const { state, items, teaches, words, retry, tell, headingRef } = props;
  const heading = useId();
  const result = attemptResult(state);
  const { mistakes, calibration, waiting } = result;
  const finished = finishedForm(state);
  return (
    <section className={styles.result} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading} ref={headingRef} tabIndex={-1}>
        {words.done}
      </h2>
      <Score result={result} words={words} />
      {waiting > 0 && (
        <p className={styles.actions}>
          <button className={`${button.button} ${button.quiet}`} type="button" onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
      {calibration && <HowSure calibration={calibration} words={words} />}
      <Actions {...props} />
      {finished && <MakeCard key={finished.at} finished={finished} words={words.card} tell={tell} />}
      <p className={styles.note}>
        {words.forms} <a href="/device#fresh">{words.fresh}</a>
      </p>
      {(mistakes.length > 0 || result.graded > 0) && (
        <h3 className={styles.sub}>{mistakes.length === 0 ? words.noMistakes : words.mistakes}</h3>
      )}
      {items.map((item, i) =>
        mistakes.includes(item.id) ? (
          <Mistake
            key={item.id}
            item={item}
            question={state.questions.find((one) => one.item === item.id)}
            step={teaches[i] ?? undefined}
            words={words}
          />
        ) : null,
      )}
    </section>
  );
}

/** What to do next, what most learners want first. */
function Actions({ words, otherHref, lessons, printHref, again, tell }: Props) {
  const quiet = `${button.button} ${button.quiet}`;
  return (
    <div className={styles.actions}>
      <a className={button.button} href={otherHref}>
        {words.other}
      </a>
      <button className={quiet} type="button" onClick={again}>
        {words.again}
      </button>
      {lessons.map(({ href, title }) => (
        <a key={href} className={quiet} href={href}>
          {title}
        </a>
      ))}
      {printHref && (
        <a className={quiet} href={printHref}>
          {words.print}
        </a>
      )}
      <ShareQuiz words={words} tell={tell} />
    </div>
  );
}
