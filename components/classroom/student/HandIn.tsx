import { useState, type Ref } from 'react';
import { filled } from '@/components/quiz/quiz-words';
import button from '@/components/ui/Button.module.css';
import { openIn } from '@/lib/classroom/assigned-state';
import type { Play } from './AssignedPlayer';
import styles from './Student.module.css';

/** The end of an attempt: what is open, with the way there, and the hand-in, which asks once more. */
export function HandIn({
  view,
  words,
  session,
  go,
  opening,
  headingRef,
}: Play & { headingRef: Ref<HTMLHeadingElement> }) {
  const [asked, setAsked] = useState(false);
  const { questions } = view.state;
  const open = openIn(view.state);
  const quiet = `${button.button} ${button.quiet}`;
  return (
    <section aria-labelledby="hand-in">
      <h3 className={styles.heading} id="hand-in" ref={headingRef} tabIndex={-1}>
        {words.handIn}
      </h3>
      <p>{open === 0 ? words.allAnswered : words.open[open]}</p>
      {open > 0 && (
        <ul className={styles.open}>
          {questions.map(
            ({ item, answer }, at) =>
              answer === undefined && (
                <li key={item}>
                  <button className={quiet} type="button" onClick={() => go(at)}>
                    {filled(words.questionN, { n: at + 1 })}
                  </button>
                </li>
              ),
          )}
        </ul>
      )}
      <p>{words.handInHint}</p>
      <p className={styles.actions}>
        {asked ? (
          <>
            <button className={button.button} type="button" onClick={() => session.handIn()}>
              {words.handInNow}
            </button>
            <button className={quiet} type="button" onClick={() => setAsked(false)}>
              {words.notYet}
            </button>
          </>
        ) : (
          <>
            <button className={button.button} type="button" onClick={() => setAsked(true)}>
              {words.handIn}
            </button>
            <button className={quiet} type="button" onClick={() => go(opening.items.length - 1)}>
              {words.back}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
