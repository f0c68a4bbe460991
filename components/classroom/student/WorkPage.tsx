'use client';

import { useAnswer } from '../use-answer';
import { SeatBar } from './SeatBar';
import type { AssignedWords } from './student-words';
import { Standing } from './Trouble';
import { UnsentLine } from './UnsentLine';
import { WorkCard } from './WorkCard';
import styles from './Student.module.css';

/** Work may be assigned, opened or released while the page is open. */
const LOOK_AGAIN_MS = 30_000;

/** What is assigned to the student who sits here. What waits on this device is sent meanwhile. */
export function WorkPage({ words, language }: { words: AssignedWords; language: string }) {
  const given = useAnswer('work', {}, LOOK_AGAIN_MS);
  const { value } = given;
  return (
    <>
      {value && <SeatBar seat={value.seat} words={words} />}
      <UnsentLine words={words} />
      <Standing given={given} words={words} />
      {value?.work.length === 0 && <p className={styles.told}>{words.none}</p>}
      {value && value.work.length > 0 && (
        <section aria-labelledby="assigned">
          <h2 className={styles.heading} id="assigned">
            {words.list}
          </h2>
          <p className={styles.note}>{words.inZone}</p>
          {value.work.map((work) => (
            <WorkCard
              key={work.id}
              work={work}
              extraMinutes={value.seat.extraMinutes}
              words={words}
              language={language}
            />
          ))}
        </section>
      )}
    </>
  );
}
