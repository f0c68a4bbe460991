import { useId } from 'react';
import { useTypedBefore } from '../use-typed-before';
import styles from './Student.module.css';

interface Props {
  label: string;
  hint: string;
  name: string;
  value: string;
  onValue: (value: string) => void;
}

/** A field for a code. Browsers are told to keep nothing of it and to correct nothing in it. */
export function CodeField({ label, hint, name, value, onValue }: Props) {
  const id = useId();
  const field = useTypedBefore(value, onValue);
  return (
    <p className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={styles.hint} id={`${id}-hint`}>
        {hint}
      </span>
      <input
        id={id}
        ref={field}
        className={styles.input}
        type="text"
        name={name}
        value={value}
        onChange={({ target }) => onValue(target.value)}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        required
        maxLength={200}
      />
    </p>
  );
}
