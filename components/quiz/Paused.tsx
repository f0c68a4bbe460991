import { useId } from 'react';
import button from '@/components/ui/Button.module.css';
import { answeredIn, attemptResult } from '@/lib/attempt/result';
import type { Stage } from './PlayerView';
import styles from './QuizPlayer.module.css';

/** A quiz at rest: how far it has come, what is kept, and the ways on and out. */
export function Paused({ view: { state, kept }, words, lessons, headingRef, act }: Stage) {
  const heading = useId();
  const answered = answeredIn(state);
  const { waiting } = attemptResult(state);
  const quiet = `${button.button} ${button.quiet}`;
  return (
    <section aria-labelledby={heading}>
      <h2 className={styles.paused} id={heading} ref={headingRef} tabIndex={-1}>
        {words.paused}
      </h2>
      <progress className={styles.bar} value={answered} max={state.questions.length} aria-hidden="true" />
      <p className={styles.far}>{words.answeredOf[answered]}</p>
      {waiting > 0 && <p className={styles.far}>{words.pausedWaiting[waiting]}</p>}
      {kept === 'kept' && <p className={styles.far}>{words.pausedKept}</p>}
      <p className={styles.ways}>
        <button className={button.button} type="button" onClick={() => act({ type: 'resume' })}>
          {words.goOn}
        </button>
        {lessons.map(({ href, title }) => (
          <a key={href} className={quiet} href={href}>
            {title}
          </a>
        ))}
        <a className={quiet} href="/">
          {words.home}
        </a>
      </p>
    </section>
  );
}
