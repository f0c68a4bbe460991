'use client';

import { useAnswer } from '../use-answer';
import type { WorkWords } from './student-words';
import { SeatBar } from './SeatBar';
import { Standing } from './Trouble';
import styles from './Student.module.css';

/** All that is held about the student who sits here, and until when. */
export function HeldPage({ words }: { words: WorkWords }) {
  const given = useAnswer('held', {});
  const seat = useAnswer('work', {}).value?.seat;
  const { value } = given;
  return (
    <>
      {seat && <SeatBar seat={seat} words={words} />}
      <Standing given={given} words={words} />
      {value && (
        <>
          <p>{words.heldLead}</p>
          <Lines heading={words.heldSeat} lines={value.seat} />
          <Lines heading={words.heldWork} lines={value.work.length > 0 ? value.work : [words.heldNoWork]} />
          <Lines heading={words.heldEnd} lines={value.end} />
          <p className={styles.note}>
            {words.heldDevice} <a href="/device">{words.toDevice}</a>
          </p>
          <p className={styles.actions}>
            <a href="/class">{words.toWork}</a>
          </p>
        </>
      )}
    </>
  );
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
