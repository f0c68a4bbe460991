import { useRef, useState } from 'react';
import { callClass } from '@/browser/classroom/call';
import { makeId } from '@/browser/classroom/make-id';
import button from '@/components/ui/Button.module.css';
import type { AttemptOpening, WorkView } from '@/lib/classroom/calls';
import type { AssignedWords } from './student-words';
import { troubleWords } from './Trouble';
import { LessonLink, WorkFacts } from './WorkCard';
import styles from './Student.module.css';

interface Props {
  work: WorkView;
  /** Shows the attempt that was begun. */
  put: (opening: AttemptOpening) => void;
  extraMinutes: number;
  words: AssignedWords;
  language: string;
}

/** What to know before an attempt is started, and the button that starts it. */
export function BeforeStart({ work, put, extraMinutes, words, language }: Props) {
  const { busy, told, start } = useStart(work.id, put, words);
  const asks = work.items > 0;
  return (
    <section aria-labelledby="before">
      <h3 className={styles.heading} id="before">
        {asks ? words.before : words.toRead}
      </h3>
      <WorkFacts {...{ work, extraMinutes, words, language }} />
      {asks && work.timeLimitMinutes !== null && <p>{words.clock}</p>}
      {asks && <p>{words[`policy.${work.feedback}`]}</p>}
      <p className={styles.warning} role="status">
        {told || (asks && !work.mayStart && work.mayNot?.words)}
      </p>
      <p className={styles.actions}>
        {work.mayStart && (
          <button className={button.button} type="button" disabled={busy} onClick={() => void start()}>
            {busy ? words.starting : work.used > 0 ? words.startAgain : words.start}
          </button>
        )}
        {!asks && <LessonLink work={work} words={words} />}
        <a href="/class">{words.toWork}</a>
      </p>
    </section>
  );
}

/** Starts an attempt: with the same id as long as it did not succeed, so that a second click starts no second one. */
function useStart(assignment: string, put: Props['put'], words: AssignedWords) {
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const id = useRef<string>(undefined);
  const start = async () => {
    if (busy) return;
    setBusy(true);
    setTold('');
    id.current ??= makeId();
    const begun = await callClass('attempt', { assignment, begin: id.current });
    setBusy(false);
    if (!begun.ok) return setTold(troubleWords(begun, words));
    put(begun.value);
  };
  return { busy, told, start };
}
