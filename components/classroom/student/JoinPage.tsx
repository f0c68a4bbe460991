'use client';

import { useState } from 'react';
import type { OwnSeat } from '@/lib/classroom/calls';
import { showCode } from '@/lib/classroom/code-letters';
import button from '@/components/ui/Button.module.css';
import { useAnswer } from '../use-answer';
import { useQuery } from '../use-query';
import { Joined } from './Joined';
import { JoinForm } from './JoinForm';
import { SeatBar } from './SeatBar';
import type { JoinWords } from './student-words';
import styles from './Student.module.css';

/** Lets a student into a class, and shows handle and resume code once. Whoever is in one already is told so. */
export function JoinPage({ words }: { words: JoinWords }) {
  const code = useQuery('code');
  const known = useAnswer('work', {});
  const [joined, setJoined] = useState<{ seat: OwnSeat; resumeCode: string }>();
  const [left, setLeft] = useState(false);
  const seat = left ? undefined : known.value?.seat;
  const { join } = words;
  if (joined) return <Joined {...joined} words={words} />;
  if (seat)
    return (
      <>
        <SeatBar seat={seat} words={words} leave={() => setLeft(true)} />
        <p className={styles.told}>{join.already}</p>
        <p className={styles.note}>{join.alreadyHint}</p>
        <p className={styles.actions}>
          <a className={button.button} href="/class">
            {join.toWork}
          </a>
        </p>
      </>
    );
  return (
    <JoinForm
      // What the address says is known a moment later.
      key={code ?? ''}
      code={shownCode(code ?? '')}
      words={words}
      insecure={known.refused?.code === 'needs-https'}
      joined={setJoined}
      back={() => {
        setLeft(false);
        void known.ask();
      }}
    />
  );
}

/** As the teacher's screen shows it, so that it can be compared. What is not as long as a code is left as it is. */
const shownCode = (code: string): string => (/^\w{8}$/.test(code) ? showCode(code) : code);
