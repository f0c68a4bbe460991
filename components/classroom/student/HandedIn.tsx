import { useEffect, useRef } from 'react';
import type { Play } from './AssignedPlayer';
import { OwnResultView } from './OwnResultView';
import styles from './Student.module.css';

/** After the hand-in: the result once the server has it, and words until then. */
export function HandedIn({ view: { state, saving, timeOver, ended }, opening, words, language }: Play) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      {timeOver && <p className={styles.told}>{words.timeOver}</p>}
      <h3 className={styles.heading} ref={heading} tabIndex={-1}>
        {ended ? words.ended : words.handedIn}
      </h3>
      {state.submitted ? (
        <OwnResultView assignment={opening.work.id} words={words} language={language} bare />
      ) : (
        <p className={styles.told}>{saving.phase === 'saved' ? words.loading : words.handedInUnsaved}</p>
      )}
    </>
  );
}
