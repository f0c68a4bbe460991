import { useId, type ReactNode } from 'react';
import styles from './Teacher.module.css';

interface Props {
  label: string;
  /** As the clocks of the zone show it; empty where none is set. */
  local: string;
  hint: ReactNode;
  onChange: (local: string) => void;
}

/** Where a date and its time are chosen, and below it what they mean. */
export function TimeField({ label, local, hint, onChange }: Props) {
  const id = useId();
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.date}
        type="datetime-local"
        value={local}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p className={styles.note} id={`${id}-hint`}>
        {hint}
      </p>
    </>
  );
}
