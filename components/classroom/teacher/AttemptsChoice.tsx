import { useId } from 'react';
import { MOST } from '@/lib/classroom/assignment';
import type { SettingsWords } from './teacher-words';
import styles from './Teacher.module.css';

interface Props {
  attempts: number;
  words: SettingsWords;
  onChange: (attempts: number) => void;
}

/** How often a student may try. */
export function AttemptsChoice({ attempts, words, onChange }: Props) {
  const id = useId();
  return (
    <>
      <p>
        <label className={styles.label} htmlFor={id}>
          {words.attempts}
        </label>
        <select
          id={id}
          className={styles.select}
          value={attempts}
          aria-describedby={`${id}-best`}
          onChange={({ target }) => onChange(Number(target.value))}
        >
          {Array.from({ length: MOST.attempts }, (_, i) => (
            <option key={i} value={i + 1}>
              {i + 1}
            </option>
          ))}
        </select>
      </p>
      <p className={styles.note} id={`${id}-best`}>
        {words.attemptsHint}
      </p>
    </>
  );
}
